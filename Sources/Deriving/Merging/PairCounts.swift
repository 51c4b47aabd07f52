/// Counts pairs of paragraphs.
///
/// Open addressing with linear probing (Knuth, "The Art of Computer Programming", 6.4, algorithm
/// L): sorting all that is counted would take five times as long.
struct PairCounts {
  /// The smaller number in the upper half, and the larger; 0 when free, as no pair is alike.
  private var pairs: [UInt64]
  private var counts: [UInt32]
  private let shift: UInt64

  /// A table for so many pairs.
  init(atMost count: Int) {
    var exponent = 4
    while 1 << exponent < count * 2 { exponent += 1 }
    pairs = Array(repeating: 0, count: 1 << exponent)
    counts = Array(repeating: 0, count: 1 << exponent)
    shift = UInt64(64 - exponent)
  }

  /// Counts a pair, smaller number first.
  /// - Complexity: O(1)
  mutating func count(_ first: UInt32, _ second: UInt32) {
    let pair = UInt64(first) << 32 | UInt64(second)
    let mask = pairs.count - 1
    var place = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    while pairs[place] != pair, pairs[place] != 0 { place = (place + 1) & mask }
    pairs[place] = pair
    counts[place] += 1
  }

  /// The pairs that were counted so often or more, in order.
  func frequent(from least: UInt32) -> [(first: Int, second: Int, count: Int)] {
    var found: [(first: Int, second: Int, count: Int)] = []
    for (place, count) in counts.enumerated() where count >= least {
      found.append((Int(pairs[place] >> 32), Int(pairs[place] & 0xFFFF_FFFF), Int(count)))
    }
    found.sort { ($0.first, $0.second) < ($1.first, $1.second) }
    return found
  }
}
