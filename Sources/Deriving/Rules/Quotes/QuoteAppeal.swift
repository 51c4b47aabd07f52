import Model
import Prose

/// How well a quotation stands alone, in points; more is better.
struct QuoteAppeal {
  /// The points.
  let value: Int

  /// Judges a quotation; nil when it can be no pull quote at all.
  ///
  /// It needs a speaker with a name and 6 to 35 words, and must be no part of a longer one. The
  /// points are an editor's taste and were not fitted to any data.
  /// - Complexity: O(words of the paragraph)
  init?(_ quote: FoundQuote, in paragraph: Paragraph, of subject: SectionSubject) {
    let words = paragraph.tokens(in: quote.words.range)
    guard (6...35).contains(words.count), !quote.isPart, quote.isNamed, let first = words.first
    else { return nil }
    let bytes = Array(paragraph.bytes[quote.words.range])
    let isWhole = Self.isSentence(bytes, paragraph, quote.words.range)
    guard isWhole || !SortedHashes.hold(Self.dangling, first.hash) else { return nil }
    var points = isWhole ? 4 : 0
    points += (8...25).contains(words.count) ? 2 : 0
    points += min(quote.alsoIn.count, 3) * 2
    points += min(subject.shared(with: words), 3)
    points -= words.contains { SortedHashes.hold(Self.hedges, $0.hash) } ? 3 : 0
    points -= SortedHashes.hold(Self.leaning, first.hash) ? 2 : 0
    points -= bytes.contains(UInt8(ascii: "[")) ? 2 : 0
    points -= bytes.last == UInt8(ascii: "?") ? 1 : 0
    value = points
  }

  /// Begins with a capital, and ends with a stop or before the comma of `he said`.
  private static func isSentence(
    _ bytes: [UInt8], _ paragraph: Paragraph, _ range: Range<Int>
  ) -> Bool {
    guard let first = bytes.first, let last = bytes.last, first &- 0x41 < 26 || first >= 0x80
    else { return false }
    let follows = range.upperBound < paragraph.bytes.count ? paragraph.bytes[range.upperBound] : 0
    return ".!?".utf8.contains(last) || follows == UInt8(ascii: ",")
  }

  /// A fragment that begins with one of these hangs in the air.
  private static let dangling = WordList.hashes(
    "and but or nor so that which of for in on at from by with to into about as than if is are was"
  ).sorted()
  /// A sentence that begins with one of these leans on the one before it.
  private static let leaning = WordList.hashes(
    "it it's that that's this they they're he he's she she's these those and but so because well"
  ).sorted()
  private static let hedges = WordList.hashes(
    "maybe perhaps possibly probably might guess suppose unclear uncertain unknown hopefully"
  ).sorted()
}
