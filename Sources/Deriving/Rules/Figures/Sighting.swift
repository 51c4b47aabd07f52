import Model
import Prose

/// A figure where it was read, with what the grouping asks about it.
struct Sighting {
  let figure: Figure
  let span: FigureSpan
  let paragraph: Paragraph
  let details: ArticleDetails
  /// The words of the paragraph that name the source best: of a pronoun, those it stands for.
  let source: Range<Int>?
  /// Whether the block stands near the top of its article.
  var isLede = false
  /// How many other reports carry the same words.
  var copies = 0
  /// Whose figure it is, for telling an update from a disagreement.
  var chain = SourceChain()

  var block: BlockReference { figure.words.block }

  /// Whether both give the same number.
  func agrees(with other: Sighting) -> Bool {
    figure.amount == other.figure.amount && figure.upperAmount == other.figure.upperAmount
  }

  /// Whether it tells of another year than its report.
  var isPast: Bool {
    guard let year = details.published?.year else { return false }
    return FigureTopic.isPast(paragraph, in: span.sentence, year: year)
  }

  /// The words of weight of its sentence.
  var topic: [UInt64] { FigureTopic.words(paragraph, in: span.sentence) }

  /// What it counts, as one number; figures of other nouns are never compared.
  var noun: UInt64 { span.head.map { FigureTopic.noun(paragraph, $0) } ?? 0 }

  /// Whether it gives a number told elsewhere and says nothing else.
  var isBareReference: Bool { span.isReference && span.state == nil && span.subject == nil }
}
