/// Remembers which paragraph said a shingle first.
///
/// Open addressing with linear probing (Knuth, "The Art of Computer Programming", 6.4, algorithm
/// L). Shingles are told apart by half of their 64 bits, so that a slot is one machine word; what
/// falls together is told apart later, word by word.
struct ShingleTable {
  /// A paragraph that has a shingle in common with another.
  struct Member {
    /// The number of the shingle among those that are shared.
    let run: UInt32
    let paragraph: UInt32
  }

  /// Who shares which shingle, the paragraphs of each in order.
  private(set) var members: [Member] = []
  /// The number of shingles that are shared.
  private(set) var runCount = 0
  /// A shingle's tag, 0 when free, and its first paragraph or, with the highest bit, its run.
  private var slots: [(tag: UInt32, owner: UInt32)]
  private let mask: Int
  private static let shared: UInt32 = 1 << 31

  /// A table for so many shingles.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: (0, 0), count: size)
    mask = size - 1
  }

  /// Notes that a paragraph has a shingle; paragraphs come in the order of their numbers.
  /// - Complexity: O(1), amortised
  @inline(__always)
  mutating func note(_ shingle: UInt64, in paragraph: UInt32) {
    // Bit 0 tells a taken slot from a free one.
    let tag = UInt32(truncatingIfNeeded: shingle >> 32) | 1
    let place = slots.withUnsafeMutableBufferPointer { slots in
      var place = Int(truncatingIfNeeded: shingle) & mask
      while slots[place].tag != tag, slots[place].tag != 0 { place = (place + 1) & mask }
      if slots[place].tag == 0 { slots[place] = (tag, paragraph) }
      return place
    }
    if slots[place].owner != paragraph { share(place, paragraph) }
  }

  @inline(never)
  private mutating func share(_ place: Int, _ paragraph: UInt32) {
    let owner = slots[place].owner
    if owner & Self.shared == 0 {
      slots[place].owner = UInt32(runCount) | Self.shared
      members.append(Member(run: UInt32(runCount), paragraph: owner))
      runCount += 1
    }
    let run = slots[place].owner & ~Self.shared
    members.append(Member(run: run, paragraph: paragraph))
  }
}
