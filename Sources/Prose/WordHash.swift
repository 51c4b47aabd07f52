/// A hash of a word for tables of words: the same in every process and on every machine.
///
/// Eight letters at a time are mixed in by multiplication (Knuth, "The Art of Computer
/// Programming", 6.4, multiplicative hashing), because one letter at a time takes as long as all
/// other reading. Two words of up to eight letters never share a hash before the last bit is set.
/// Never 0, which is free for "no word".
package struct WordHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  private var letters: UInt64 = 0
  private var bits: UInt64 = 0

  /// The hash of no letters.
  package init() {}

  /// The hash of a whole word, given in lower case.
  package init(_ word: [UInt8]) {
    for byte in word { add(byte) }
  }

  /// Takes in one byte.
  @inline(__always)
  package mutating func add(_ byte: UInt8) {
    letters |= UInt64(byte) << bits
    bits += 8
    guard bits == 64 else { return }
    add(eight: letters)
    (letters, bits) = (0, 0)
  }

  /// Takes in eight bytes at the start of a word or behind eight others, the first one lowest.
  @inline(__always)
  mutating func add(eight bytes: UInt64) {
    state = (state ^ bytes) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 29
  }

  /// The hash when these bytes, fewer than eight and the others 0, are the word's last.
  @inline(__always)
  func value(endingWith bytes: UInt64) -> UInt64 {
    let mixed = (state ^ bytes) &* 0xBF58_476D_1CE4_E5B9
    return (mixed ^ mixed >> 32) &* 0x9E37_79B9_7F4A_7C15 | 1 << 63
  }

  /// The hash.
  package var value: UInt64 { value(endingWith: letters) }
}
