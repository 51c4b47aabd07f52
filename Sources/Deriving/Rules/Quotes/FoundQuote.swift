import Model
import Prose

/// A quotation on its way to the page.
///
/// Sorted and handed about more often than it is made, and so shared instead of copied.
final class FoundQuote {
  let words: Passage
  let speaker: Speaker?
  let verb: Passage?
  let section: Int?
  /// Whether it is part of a quotation that runs over several paragraphs.
  let isPart: Bool
  /// Whether a name, and not a description or an unresolved pronoun, says who speaks.
  let isNamed: Bool
  /// A hash of each of its words, numbers by their digits.
  let wording: [UInt64]
  /// The same words elsewhere.
  var alsoIn: [Passage] = []

  init(
    words: Passage, speaker: Speaker?, verb: Passage?, section: Int?, isPart: Bool,
    isNamed: Bool, wording: [UInt64]
  ) {
    self.words = words
    self.speaker = speaker
    self.verb = verb
    self.section = section
    self.isPart = isPart
    self.isNamed = isNamed
    self.wording = wording
  }

  /// The order of the page: the lead, then section by section, each in the order of reading.
  static func stands(_ first: FoundQuote, before second: FoundQuote) -> Bool {
    (first.section ?? -1, first.words) < (second.section ?? -1, second.words)
  }
}

extension Paragraph {
  /// A hash of each word that begins in some bytes; capitals and marks make no difference.
  func wording(of range: Range<Int>) -> [UInt64] {
    tokens(in: range).map(hash)
  }

  /// The hash of a word; that of its digits when it is a number.
  func hash(_ token: Token) -> UInt64 {
    token.kind == .word ? token.hash : WordHash(Array(bytes[token.range])).value
  }
}
