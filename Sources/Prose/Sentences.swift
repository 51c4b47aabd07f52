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
    bytes.withUnsafeBufferPointer { split($0, into: &sentences) }
    return sentences
  }

  private static func split(_ text: UnsafeBufferPointer<UInt8>, into sentences: inout [Range<Int>])
  {
    var start = skipSpaces(text, from: 0)
    var index = nextTerminator(text, from: start)
    while index < text.count {
      let stop = SentenceStop(text, at: index)
      index = stop.end
      if stop.endsSentence(text, from: start) {
        sentences.append(start..<index)
        start = skipSpaces(text, from: index)
        index = start
      }
      index = nextTerminator(text, from: index)
    }
    if start < text.count { sentences.append(Glyph.trimmed(start..<text.count, of: text)) }
  }

  /// The next byte that begins a full stop, question mark, exclamation mark or ellipsis; the end
  /// when there is none.
  private static func nextTerminator(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      let length = WordBytes(text, at: index).unstoppedLength
      index += length
      if length == 8 { continue }
      if index < text.count, isTerminator(text, at: index) { return index }
      index += 1
    }
    return text.count
  }

  /// Whether a full stop, question mark, exclamation mark or ellipsis (U+2026) begins at a byte.
  @inline(__always)
  private static func isTerminator(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    case 0xE2: Glyph.read(text, at: index, before: text.count).glyph == .ellipsis
    default: false
    }
  }

  @inline(__always)
  private static func skipSpaces(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      let (glyph, width) = Glyph.read(text, at: index, before: text.count)
      guard glyph == .space else { break }
      index += width
    }
    return index
  }
}
