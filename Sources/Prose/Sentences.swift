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
    sentences.reserveCapacity(4)
    var start = Self.skipSpaces(bytes, from: 0)
    var index = nextTerminator(bytes, from: start)
    while index < bytes.count {
      let stop = SentenceStop(bytes, at: index)
      index = stop.end
      if stop.endsSentence(from: start) {
        sentences.append(start..<index)
        start = skipSpaces(bytes, from: index)
        index = start
      }
      index = nextTerminator(bytes, from: index)
    }
    if start < bytes.count { sentences.append(Glyph.trimmed(start..<bytes.count, of: bytes)) }
    return sentences
  }

  /// The next byte that begins a full stop, question mark, exclamation mark or ellipsis; the end
  /// when there is none.
  private static func nextTerminator(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      index += bytes.withUnsafeBufferPointer { unstopped($0, from: index) }
      if index >= bytes.count || isTerminator(bytes, at: index) { break }
      index += 1
    }
    return min(index, bytes.count)
  }

  /// How many bytes from a place on are certainly no part of a stop.
  @inline(__always)
  private static func unstopped(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      let length = WordBytes(text, at: index).unstoppedLength
      index += length
      if length < 8 { break }
    }
    return index - start
  }

  /// Whether a full stop, question mark, exclamation mark or ellipsis (U+2026) begins at a byte.
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
}
