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
}

/// Cuts unmarked plain text, pasted from wherever, into pieces.
enum PlainTextArticle {
  /// The pieces of a file's body; between them there is only white space.
  /// - Complexity: O(bytes)
  static func pieces(of file: SourceFile, _ body: SourceRange) -> [ArticlePiece] {
    TextBlocks(Array(file.bytes[body])).ranges.map { range in
      let place = (body.lowerBound + range.lowerBound)..<(body.lowerBound + range.upperBound)
      return ArticlePiece(
        range: place, text: BlockText(folding: file.bytes[place]), html: nil, furniture: nil,
        isTitle: false)
    }
  }
}
