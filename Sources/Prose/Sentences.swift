/// Cuts text into sentences.
///
/// A sentence ends at a full stop, question mark, exclamation mark or ellipsis, takes the closing
/// quotation marks and brackets after it, and is over when the next word may begin a sentence. Full
/// stops of abbreviations ("Mr.", "U.S.", "Jan. 3"), initials and figures end nothing; after one
/// that may end either ("in the U.S. The ...") the next word decides. A rule-based splitter of the
/// usual kind, on bytes, without learning.
package enum Sentences {
  /// The ranges of bytes of the sentences, in order, without the spaces between them.
  ///
  /// Linear in the length of the text; every byte that is not white space lies in one range.
  package static func split(_ bytes: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = Self.skipSpaces(bytes, from: 0)
    var index = start
    while index < bytes.count {
      guard isTerminator(bytes, at: index) else {
        index += 1
        continue
      }
      let stop = SentenceStop(bytes, at: index)
      index = stop.end
      guard stop.endsSentence(from: start) else { continue }
      sentences.append(start..<index)
      start = skipSpaces(bytes, from: index)
      index = start
    }
    if start < bytes.count { sentences.append(start..<trimmedEnd(bytes, from: start)) }
    return sentences
  }

  /// A byte that may begin a full stop, question mark, exclamation mark or ellipsis (U+2026).
  private static func isTerminator(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    case 0xE2: Glyph.read(bytes, at: index, before: bytes.count).glyph == .ellipsis
    default: false
    }
  }

  private static func skipSpaces(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let (glyph, width) = Glyph.read(bytes, at: index, before: bytes.count)
      guard glyph == .space else { break }
      index += width
    }
    return index
  }

  private static func trimmedEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var end = bytes.count
    while end > start {
      let (glyph, width) = Glyph.readBack(bytes, before: end, from: start)
      guard glyph == .space else { break }
      end -= width
    }
    return end
  }
}
