/// A paragraph as the search for speakers reads it: words, marks between them, quotations apart.
///
/// A class, because every rule holds one, and counting the references of its arrays took longer
/// than the rules.
final class SpokenText: Sendable {
  let paragraph: Paragraph
  /// The quotations, in order.
  let spans: [QuotedSpan]
  /// What each of the quotations is.
  let speeches: [Speech]
  /// The words that are speech, in order and apart.
  private let quoted: [Range<Int>]

  /// What a quotation is, and its words when it is speech; none otherwise.
  struct Speech {
    let isSpeech: Bool
    /// Whether it has words enough to be shown.
    let isLong: Bool
    fileprivate let words: Range<Int>
  }

  /// Quotations of fewer words than this are part of the sentence around them.
  static let fewestWords = 4

  init(_ paragraph: Paragraph, spans: [QuotedSpan]) {
    self.paragraph = paragraph
    self.spans = spans
    speeches = spans.map { Self.speech($0, in: paragraph) }
    quoted = Self.joined(speeches.map(\.words))
  }

  /// Ranges in order, those that overlap made one.
  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = joined.last, range.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  private static func speech(_ span: QuotedSpan, in paragraph: Paragraph) -> Speech {
    let isLong = span.wordCount(in: paragraph.bytes, limit: fewestWords) == fewestWords
    guard isLong || isUtterance(span, in: paragraph) else {
      return Speech(isSpeech: false, isLong: false, words: 0..<0)
    }
    let first = paragraph.firstToken(from: span.outer.lowerBound)
    return Speech(
      isSpeech: true, isLong: isLong,
      words: first..<paragraph.firstToken(from: span.outer.upperBound)
    )
  }

  /// Whether a word or two in marks are something said.
  private static func isUtterance(_ span: QuotedSpan, in paragraph: Paragraph) -> Bool {
    switch span.endsWithMark(in: paragraph.bytes) {
    case .comma, .question, .exclamation: return true
    case .stop, .ellipsis: return span.outer.lowerBound == 0
    default: return false
    }
  }

  var count: Int { paragraph.tokens.count }

  /// The number of the first word that begins at a byte or behind it.
  func number(of byte: Int) -> Int { paragraph.firstToken(from: byte) }

  /// Whether a word lies in a quotation that is speech.
  /// - Complexity: O(log quotations)
  func isQuoted(_ number: Int) -> Bool {
    var (low, high) = (0, quoted.count)
    while low < high {
      let middle = (low + high) / 2
      if quoted[middle].upperBound <= number { low = middle + 1 } else { high = middle }
    }
    return low < quoted.count && quoted[low].contains(number)
  }

  /// The marks between a word and the one before it.
  func gap(before number: Int) -> Gap {
    guard number > 0 else { return [] }
    let start = paragraph.tokens[number - 1].range.upperBound
    let end = paragraph.tokens[number].range.lowerBound
    if end - start == 1, paragraph.bytes[start] == 0x20 { return [] }
    return Gap(paragraph.bytes, start..<end)
  }

  /// Whether a word is of any of these classes.
  func has(_ number: Int, _ classes: WordClass) -> Bool {
    !paragraph.classes[number].isDisjoint(with: classes)
  }

  /// Whether a word is this one, by its hash.
  func word(_ number: Int, is hash: UInt64) -> Bool { paragraph.tokens[number].hash == hash }

  /// Whether a word begins with a capital.
  func isRaised(_ number: Int) -> Bool {
    let start = paragraph.tokens[number].range.lowerBound
    let byte = paragraph.bytes[start]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    return Glyph.read(paragraph.bytes, at: start, before: paragraph.bytes.count).glyph == .upper
  }

  /// Whether a word ends with these two or three letters.
  func ends(_ number: Int, with ending: StaticString) -> Bool {
    let range = paragraph.tokens[number].range
    let count = ending.utf8CodeUnitCount
    guard range.count > count + 1 else { return false }
    return ending.withUTF8Buffer { ending in
      for place in 0..<count
      where paragraph.lowercase[range.upperBound - count + place] != ending[place] {
        return false
      }
      return true
    }
  }

  /// The bytes from the first of some words to the last.
  func bytes(of words: Range<Int>) -> Range<Int> {
    paragraph.tokens[words.lowerBound].range
      .lowerBound..<paragraph.tokens[words.upperBound - 1].range.upperBound
  }
}
