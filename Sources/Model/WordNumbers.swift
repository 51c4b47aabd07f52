/// Numbers words in the order in which they are first met.
///
/// Open addressing with linear probing (Knuth, "The Art of Computer Programming", 6.4, algorithm L): on
/// a large site millions of words are looked up, and a `Dictionary` takes five times as long.
package struct WordNumbers: Sendable {
  /// A word's key, and one more than its number: 0 when the slot is free.
  private struct Slot: Sendable {
    var key: UInt64
    var next: Int32
  }

  private var slots: [Slot]
  /// How many words were met.
  package private(set) var count = 0

  /// No words yet.
  /// - Parameter slots: a power of two; there are more of them as soon as half of them are used.
  package init(slots: Int) {
    self.slots = [Slot](repeating: Slot(key: 0, next: 0), count: slots)
  }

  /// The number of the word of a key; that of a new word is how many were there before.
  package mutating func number(of key: UInt64) -> Int {
    let place = slots.withUnsafeBufferPointer { Self.place(of: key, in: $0) }
    if slots[place].next > 0 { return Int(slots[place].next) - 1 }
    count += 1
    slots[place] = Slot(key: key, next: Int32(count))
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// What stands for a word: its letters where they fill no more than eight bytes, else a hash.
  ///
  /// Two long words of one hash would be found as one; nobody gains by that.
  package static func key(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    word.count > 8 ? StableHash(word).value : beginning(of: word)
  }

  /// The first eight bytes as one number, so that words are sorted by it as by their letters.
  package static func beginning(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for index in 0..<8 { key = key << 8 | (index < word.count ? UInt64(word[index]) : 0) }
    return key
  }

  /// Where the key is, or where it would go; the product spreads keys that begin alike (Knuth, 6.4).
  private static func place(of key: UInt64, in slots: UnsafeBufferPointer<Slot>) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[place].next > 0, slots[place].key != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(key: 0, next: 0), count: old.count * 2)
    slots.withUnsafeMutableBufferPointer { slots in
      for slot in old where slot.next > 0 {
        slots[Self.place(of: slot.key, in: UnsafeBufferPointer(slots))] = slot
      }
    }
  }
}
