/// A hash of a word for tables of words: the same in every process and on every machine.
///
/// FNV-1a in 64 bits (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), mixed once more
/// at the end, because tables take their slots from the low bits. Never 0.
package struct WordHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of no letters.
  package init() {}

  /// The hash of a whole word, given in lower case.
  package init(_ word: [UInt8]) {
    for byte in word { add(byte) }
  }

  /// Takes in one byte.
  @inline(__always)
  package mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash.
  package var value: UInt64 {
    let mixed = (state ^ state >> 32) &* 0x9E37_79B9_7F4A_7C15
    return (mixed ^ mixed >> 29) | 1 << 63
  }
}
