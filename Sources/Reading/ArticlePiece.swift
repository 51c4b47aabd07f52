import Model
import Prose

/// One stretch of an article's file before it is known what it is.
struct ArticlePiece {
  /// Its bytes in the file.
  let range: SourceRange
  /// Its words.
  let text: BlockText
  /// Its HTML, when the file is Markdown.
  let html: [UInt8]?
  /// What markup says it is, when markup decides alone.
  let furniture: Model.Furniture?
  /// Whether it is the first heading of a Markdown file: its headline.
  let isTitle: Bool
  /// The stretches of the file its words are written in, when tags stand between them.
  var pieces: [SourceRange] = []
}
