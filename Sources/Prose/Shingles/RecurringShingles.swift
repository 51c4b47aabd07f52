/// The shingles that may stand in more than one paragraph of a story.
///
/// Nearly all shingles stand in one only. Two bits for each, set at its first and at any later
/// sight, tell so (a Bloom filter with one hash: B. Bloom, "Space/time trade-offs in hash coding
/// with allowable errors", 1970), so that only the others need a table. What is missing here
/// stands in one place; one in about twenty-five of those in one place is here nevertheless.
package struct RecurringShingles {
  /// A shingle and the paragraph it stands in.
  package struct Sight {
    /// The hash of the three words.
    package let shingle: UInt64
    /// The paragraph's number.
    package let paragraph: UInt32
  }

  /// The shingles with their paragraphs, in the order of reading.
  package private(set) var sights: [Sight] = []

  private typealias Bits = (seen: UInt64, again: UInt64)

  /// Finds the shingles of some of these paragraphs, by their numbers in order.
  /// - Complexity: O(words)
  package init(_ wordings: Wordings, among numbers: [Int]) {
    let exponent = Self.exponent(for: wordings.keys.count)
    var bits = [Bits](repeating: (0, 0), count: 1 << (exponent - 6))
    let shift = UInt64(64 - exponent)
    wordings.keys.withUnsafeBufferPointer { keys in
      bits.withUnsafeMutableBufferPointer { bits in
        for number in numbers {
          Self.mark(keys, wordings.starts[number]..<wordings.starts[number + 1], shift, bits)
        }
        for number in numbers {
          let words = wordings.starts[number]..<wordings.starts[number + 1]
          collect(UInt32(number), keys, words, shift, bits)
        }
      }
    }
  }

  /// The logarithm of the number of bits: sixteen or more for each shingle.
  private static func exponent(for shingles: Int) -> Int {
    var exponent = 10
    while 1 << exponent < shingles * 16 { exponent += 1 }
    return exponent
  }

  @inline(__always)
  private static func mark(
    _ keys: UnsafeBufferPointer<UInt64>, _ words: Range<Int>, _ shift: UInt64,
    _ bits: UnsafeMutableBufferPointer<Bits>
  ) {
    guard words.count > 2 else { return }
    for index in words.lowerBound + 2..<words.upperBound {
      let place = Wording.shingle(keys[index - 2], keys[index - 1], keys[index]) &>> shift
      let (word, bit) = (Int(truncatingIfNeeded: place >> 6), 1 as UInt64 &<< (place & 63))
      let seen = bits[word].seen
      bits[word].again |= seen & bit
      bits[word].seen = seen | bit
    }
  }

  @inline(__always)
  private mutating func collect(
    _ paragraph: UInt32, _ keys: UnsafeBufferPointer<UInt64>, _ words: Range<Int>,
    _ shift: UInt64, _ bits: UnsafeMutableBufferPointer<Bits>
  ) {
    guard words.count > 2 else { return }
    for index in words.lowerBound + 2..<words.upperBound {
      let shingle = Wording.shingle(keys[index - 2], keys[index - 1], keys[index])
      let place = shingle &>> shift
      if bits[Int(truncatingIfNeeded: place >> 6)].again & 1 &<< (place & 63) != 0 {
        sights.append(Sight(shingle: shingle, paragraph: paragraph))
      }
    }
  }
}
