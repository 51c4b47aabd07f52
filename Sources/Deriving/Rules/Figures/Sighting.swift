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

  init(
    _ figure: Figure, _ span: FigureSpan, _ paragraph: Paragraph, _ details: ArticleDetails,
    source: Range<Int>?
  ) {
    (self.figure, self.span, self.paragraph) = (figure, span, paragraph)
    (self.details, self.source) = (details, source)
    topic = FigureTopic.words(paragraph, in: span.sentence)
    noun = span.head.map { FigureTopic.noun(paragraph, $0) } ?? 0
    let year = details.published?.year
    isPast = year.map { FigureTopic.isPast(paragraph, in: span.sentence, year: $0) } ?? false
  }

  var block: BlockReference { figure.words.block }

  /// Whether both give the same number.
  func agrees(with other: Sighting) -> Bool {
    figure.amount == other.figure.amount && figure.upperAmount == other.figure.upperAmount
  }

  /// Whether it tells of another year than its report.
  let isPast: Bool

  /// The words of weight of its sentence.
  let topic: [UInt64]

  /// What it counts, as one number; figures of other nouns are never compared.
  let noun: UInt64

  /// Whether it is a stretch of time: "for 30 days" and "a 30-day halt" tell of one.
  var isTerm: Bool {
    guard case .unit(let name) = figure.measure else { return false }
    return Self.terms.contains(name)
  }

  private static let terms: Set = ["hour", "day", "week", "month", "year", "decade"]

  /// Whether it is the size of something that has only a name: "the Selden reached 4.6 metres".
  var isNamedSize: Bool {
    guard case .unit = figure.measure, let head = span.head else { return false }
    return head.lowerBound > span.sentence.lowerBound
      && paragraph.bytes[head.lowerBound] &- 0x41 < 26
  }

  /// Whether it gives a number told elsewhere and says nothing else.
  var isBareReference: Bool { span.isReference && span.state == nil && span.subject == nil }
}
