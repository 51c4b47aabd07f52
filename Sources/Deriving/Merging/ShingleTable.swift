/// Remembers which paragraph said a shingle first.
///
/// Open addressing with linear probing (Knuth, "The Art of Computer Programming", 6.4, algorithm
/// L). Shingles are told apart by their 64 bits; what falls together is told apart later, word by
/// word.
struct ShingleTable {
  /// The paragraph that had a shingle before.
  struct Claim {
    /// The first paragraph that had it.
    let owner: UInt32
    /// Whether no other paragraph has claimed it since.
    let isFresh: Bool
  }

  private var slots: [(shingle: UInt64, owner: UInt32, isShared: Bool)]
  private let mask: Int

  /// A table for so many shingles.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: (0, 0, false), count: size)
    mask = size - 1
  }

  /// Claims a shingle for a paragraph; nil when it is the first to have it.
  /// - Complexity: O(1), amortised
  mutating func claim(_ shingle: UInt64, for paragraph: UInt32) -> Claim? {
    // Bit 0 tells a taken slot from a free one.
    let key = shingle | 1
    return slots.withUnsafeMutableBufferPointer { slots in
      var place = Int(truncatingIfNeeded: shingle >> 17) & mask
      while slots[place].shingle != key {
        if slots[place].shingle == 0 {
          slots[place] = (key, paragraph, false)
          return nil
        }
        place = (place + 1) & mask
      }
      let claim = Claim(owner: slots[place].owner, isFresh: !slots[place].isShared)
      if claim.owner != paragraph { slots[place].isShared = true }
      return claim
    }
  }
}
