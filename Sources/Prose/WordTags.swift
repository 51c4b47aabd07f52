/// A small, settled table of words by their hashes.
///
/// Open addressing with linear probing (Knuth, "The Art of Computer Programming", 6.4, algorithm
/// L), at most three quarters full. Of a hash only 32 bits are kept beside the place: a word that is
/// not in the table is taken for one that is once in a thousand million words, and then the same
/// one on every machine.
package struct WordTags: Hashable, Sendable {
  private struct Slot: Hashable, Sendable {
    var tag: UInt32
    /// One more than the word's number; 0 when free.
    var number: UInt32
  }

  private var slots: [Slot]

  /// A table of words, numbered in the order of the list; of equal words the first counts.
  package init(_ hashes: [UInt64]) {
    var count = 16
    while count * 3 < hashes.count * 4 { count *= 2 }
    slots = [Slot](repeating: Slot(tag: 0, number: 0), count: count)
    for (number, hash) in hashes.enumerated() { insert(hash, UInt32(number) + 1) }
  }

  /// The number of the word with a hash; nil when it is not in the table.
  /// - Complexity: O(1)
  @inline(__always)
  package func number(of hash: UInt64) -> Int? {
    slots.withUnsafeBufferPointer { slots in
      let slot = slots[Self.place(of: hash, in: slots)]
      return slot.number == 0 ? nil : Int(slot.number) - 1
    }
  }

  /// The numbers of many words; faster than one after another.
  @inline(__always)
  func withNumbers<Result>(_ body: ((UInt64) -> Int?) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      body { hash in
        let slot = slots[Self.place(of: hash, in: slots)]
        return slot.number == 0 ? nil : Int(slot.number) - 1
      }
    }
  }

  /// The bytes that the table takes up.
  package var size: Int { slots.count * MemoryLayout<Slot>.stride }

  private mutating func insert(_ hash: UInt64, _ number: UInt32) {
    let place = slots.withUnsafeBufferPointer { Self.place(of: hash, in: $0) }
    if slots[place].number == 0 { slots[place] = Slot(tag: Self.tag(of: hash), number: number) }
  }

  /// Where the hash is, or where it would go.
  @inline(__always)
  private static func place(of hash: UInt64, in slots: UnsafeBufferPointer<Slot>) -> Int {
    let (mask, tag) = (slots.count - 1, tag(of: hash))
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].number != 0, slots[place].tag != tag { place = (place + 1) & mask }
    return place
  }

  @inline(__always)
  private static func tag(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 31) }
}
