/// A few words that a rule asks of every word of a text whether it is one of them.
///
/// Open addressing with linear probing (Knuth, "The Art of Computer Programming", 6.4, algorithm
/// L), at most a quarter full: nearly every word of a text is in no list, and then the first look
/// finds a free place. A `Set` hashes the hash once more, which takes longer than the rule does.
struct WordSet: Sendable {
  private let slots: [UInt64]

  /// A set of words by their hashes; 0, which is no word, is in no set.
  init(_ hashes: [UInt64]) {
    var count = 8
    while count < hashes.count * 4 { count *= 2 }
    var slots = [UInt64](repeating: 0, count: count)
    for hash in hashes {
      var place = Int(truncatingIfNeeded: hash) & (count - 1)
      while slots[place] != 0, slots[place] != hash { place = (place + 1) & (count - 1) }
      slots[place] = hash
    }
    self.slots = slots
  }

  /// Whether the word with a hash is one of them.
  /// - Complexity: O(1)
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place] != 0 {
        if slots[place] == hash { return true }
        place = (place + 1) & mask
      }
      return false
    }
  }
}
