/// A list of set phrases ("read more", "photo by") that can be looked for in plain text.
///
/// Matching is by whole words. The phrases lie end to end in one array, grouped by their first
/// byte, so that a look-up which finds nothing, as nearly all do, costs one comparison.
struct Phrases: Sendable {
  private let bytes: [UInt8]
  /// The phrases as ranges of `bytes`, those with the same first byte together.
  private let phrases: [Range<Int>]
  /// Where each first byte's phrases begin in `phrases`; one entry more than there are bytes.
  private let groups: [Int]

  /// Takes the phrases from a text in plain form: one a line, or parted by a bar.
  init(_ text: String) {
    let bounds = [UInt8(ascii: "\n"), UInt8(ascii: "|")]
    let parts = text.utf8.split(whereSeparator: bounds.contains).map(Self.trimmed)
    var bytes: [UInt8] = []
    var phrases: [Range<Int>] = []
    var groups: [Int] = []
    for first in UInt8.min...UInt8.max {
      groups.append(phrases.count)
      for phrase in parts where phrase.first == first {
        phrases.append(bytes.count..<bytes.count + phrase.count)
        bytes += phrase
      }
    }
    (self.bytes, self.phrases, self.groups) = (bytes, phrases, groups + [phrases.count])
  }

  /// The length of the longest phrase that stands at a byte; nil when none does.
  func length(in text: [UInt8], at start: Int) -> Int? {
    guard start < text.count else { return nil }
    var longest: Int?
    for number in groups[Int(text[start])]..<groups[Int(text[start]) + 1] {
      let phrase = phrases[number]
      if phrase.count > longest ?? 0, stands(phrase, in: text, at: start) {
        longest = phrase.count
      }
    }
    return longest
  }

  /// The phrases, one after another.
  var words: [[UInt8]] { phrases.map { Array(bytes[$0]) } }

  /// Whether the text begins with a phrase.
  func begin(_ text: [UInt8]) -> Bool { length(in: text, at: 0) != nil }

  /// Whether the text is a phrase and nothing else.
  func fill(_ text: [UInt8]) -> Bool { length(in: text, at: 0) == text.count }

  /// Whether a phrase occurs anywhere at the start of a word.
  func occur(in text: [UInt8]) -> Bool {
    var isInWord = false
    for index in text.indices {
      if !isInWord, length(in: text, at: index) != nil { return true }
      isInWord = Self.isWord(text[index])
    }
    return false
  }

  private func stands(_ phrase: Range<Int>, in text: [UInt8], at start: Int) -> Bool {
    let end = start + phrase.count
    guard end <= text.count else { return false }
    for offset in 0..<phrase.count
    where text[start + offset] != bytes[phrase.lowerBound + offset] {
      return false
    }
    return end == text.count || !Self.isWord(text[end]) || !Self.isWord(text[end - 1])
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private static func trimmed(_ part: Substring.UTF8View) -> [UInt8] {
    let start = part.drop { $0 == UInt8(ascii: " ") }
    return Array(start.reversed().drop { $0 == UInt8(ascii: " ") }.reversed())
  }
}
