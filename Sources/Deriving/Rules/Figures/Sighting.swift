import Model
import Prose

/// A figure where it was read, with what the grouping asks about it.
///
/// It is shared, not copied, because every figure is held against many others. What is asked each
/// time is settled once.
final class Sighting {
  let figure: Figure
  let span: FigureSpan
  let paragraph: Paragraph
  /// Where it was read.
  let place: SightingPlace
  /// The words of the paragraph that name the source best: of a pronoun, those it stands for.
  let source: Range<Int>?
  /// What its sentence is about.
  let matter: SentenceMatter
  /// What it counts, as one number; figures of other nouns are never compared.
  let noun: UInt64
  /// Whether it is a stretch of time: "for 30 days" and "a 30-day halt" tell of one.
  let isTerm: Bool
  /// Whether it counts things or people.
  let isCount: Bool
  /// Whose figure it is, for telling an update from a disagreement; known when all are read.
  var chain = SourceChain()

  init(
    _ figure: Figure, _ span: FigureSpan, _ paragraph: Paragraph, _ place: SightingPlace,
    _ matter: SentenceMatter, source: Range<Int>?
  ) {
    (self.figure, self.span, self.paragraph) = (figure, span, paragraph)
    (self.place, self.matter, self.source) = (place, matter, source)
    noun = span.head.map { FigureTopic.noun(paragraph, $0) } ?? 0
    isTerm = Self.isTerm(figure.measure)
    isCount = figure.measure == .count
  }

  var block: BlockReference { place.block }

  /// Whether both give the same number.
  func agrees(with other: Sighting) -> Bool {
    figure.amount == other.figure.amount && figure.upperAmount == other.figure.upperAmount
  }

  private static func isTerm(_ measure: Figure.Measure) -> Bool {
    guard case .unit(let name) = measure else { return false }
    return terms.contains(name)
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
