import Model
import Prose

/// How well a quotation stands alone, in points; more is better.
struct QuoteAppeal {
  /// The points.
  let value: Int

  /// Whether a quotation can be a pull quote: with a speaker's name and 6 to 35 words, and whole.
  static func isFit(_ quote: FoundQuote) -> Bool {
    quote.isNamed && !quote.isPart && (6...35).contains(quote.wording.count)
  }

  /// Judges a quotation that is fit; nil when it can be no pull quote all the same.
  ///
  /// The points are an editor's taste and were not fitted to any data.
  /// - Complexity: O(words of the quotation)
  init?(_ quote: FoundQuote, in paragraph: Paragraph, of subject: SectionSubject) {
    let words = paragraph.tokens(in: quote.words.range)
    guard let first = words.first else { return nil }
    let range = quote.words.range
    let isWhole = Self.isSentence(range, of: paragraph)
    guard isWhole || !Self.dangling.hold(first.hash) else { return nil }
    var points = isWhole ? 4 : 0
    points += (8...25).contains(words.count) ? 2 : 0
    points += min(quote.alsoIn.count, 3) * 2
    points += subject.shared(with: words, atMost: 3)
    points -= Self.holdsHedge(words) ? 3 : 0
    points -= Self.leaning.hold(first.hash) ? 2 : Self.leans(words, of: paragraph) ? 3 : 0
    points -= paragraph.holds(UInt8(ascii: "["), in: range) ? 2 : 0
    points -= paragraph.bytes[range.upperBound - 1] == UInt8(ascii: "?") ? 1 : 0
    value = points
  }

  /// Begins with a capital, and ends with a stop or before the comma of `he said`.
  private static func isSentence(_ range: Range<Int>, of paragraph: Paragraph) -> Bool {
    let (first, last) = (paragraph.bytes[range.lowerBound], paragraph.bytes[range.upperBound - 1])
    guard first &- 0x41 < 26 || first >= 0x80 else { return false }
    switch last {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    default:
      return range.upperBound < paragraph.bytes.count
        && paragraph.bytes[range.upperBound] == UInt8(ascii: ",")
    }
  }

  /// Whether it speaks of "it" or "them" before it names anything: "I want to know how old it is".
  private static func leans(_ words: ArraySlice<Token>, of paragraph: Paragraph) -> Bool {
    for (place, word) in words.enumerated() {
      if absent.hold(word.hash) { return true }
      let isName =
        place > 0 && word.range.count > 1
        && paragraph.bytes[word.range.lowerBound] &- 0x41 < 26
      if isName || naming.hold(word.hash) || word.kind != .word { return false }
    }
    return false
  }

  private static let absent = SortedHashes("it they them he him she")
  /// What stands before a noun.
  private static let naming = SortedHashes(
    "the a an our my your no every each some all both this these that those nobody people everyone")

  private static func holdsHedge(_ words: ArraySlice<Token>) -> Bool {
    let hedges = Self.hedges
    for word in words where hedges.hold(word.hash) { return true }
    return false
  }

  /// A fragment that begins with one of these hangs in the air.
  private static let dangling = SortedHashes(
    "and but or nor so that which of for in on at from by with to into about as than if is are was")
  /// A sentence that begins with one of these leans on the one before it.
  private static let leaning = SortedHashes(
    "it it's that that's this they they're he he's she she's these those and but so because well")
  private static let hedges = SortedHashes(
    "maybe perhaps possibly probably might guess suppose unclear uncertain unknown hopefully")
}

extension Paragraph {
  /// Whether a byte stands somewhere in a stretch.
  fileprivate func holds(_ byte: UInt8, in range: Range<Int>) -> Bool {
    for index in range where bytes[index] == byte { return true }
    return false
  }
}
