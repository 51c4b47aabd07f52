/// A hash of a word for tables of words: the same in every process and on every machine.
///
/// FNV-1a in 32 bits (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), mixed once more
/// at the end, because tables take their slots from the low bits.
package struct WordHash {
  private var state: UInt32 = 0x811C_9DC5

  /// The hash of no letters.
  package init() {}

  /// The hash of a whole word, given in lower case.
  package init(_ word: [UInt8]) {
    for byte in word { add(byte) }
  }

  /// Takes in one byte.
  @inline(__always)
  package mutating func add(_ byte: UInt8) {
    state = (state ^ UInt32(byte)) &* 0x0100_0193
  }

  /// The hash.
  package var value: UInt32 {
    let mixed = (state ^ state >> 15) &* 0x2C1B_3C6D
    return mixed ^ mixed >> 13
  }
}
