import Prose

/// A growing table of words by their hashes.
///
/// Open addressing with linear probing (Knuth, "The Art of Computer Programming", 6.4, algorithm
/// L). Words are told apart by 64 bits of hash and never compared: two of a hundred thousand
/// words fall together once in two thousand million stories, and then share a stem.
struct WordMap<Value: Sendable>: Sendable {
  /// A hash and its value side by side, so that a look-up touches one place in memory.
  private struct Slot: Sendable {
    /// 0 when free.
    var hash: UInt64
    var value: Value
  }

  private var slots: [Slot]
  private let filler: Value
  /// How many words the table holds.
  private(set) var count = 0

  /// An empty table that need not grow before it is half full.
  /// - Parameters:
  ///   - slots: a power of two
  ///   - filler: any value, for the slots that are free
  init(slots: Int, filler: Value) {
    self.slots = [Slot](repeating: Slot(hash: 0, value: filler), count: slots)
    self.filler = filler
  }

  /// The value of the word with a hash; nil when it has none.
  @inline(__always)
  func value(of hash: UInt64) -> Value? {
    slots.withUnsafeBufferPointer { slots in
      let slot = slots[Self.place(of: hash, in: slots)]
      return slot.hash == 0 ? nil : slot.value
    }
  }

  /// Adds the values of some words from one on, as far as the table has them; gives the number of
  /// the first word that it does not have.
  ///
  /// What is no word, by its hash, has the filler for its value.
  /// - Complexity: O(words)
  func take(
    _ tokens: UnsafeBufferPointer<Token>, from start: Int, into values: inout [Value]
  ) -> Int {
    slots.withUnsafeBufferPointer { slots in
      for index in start..<tokens.count {
        let hash = tokens[index].hash
        guard hash != 0 else {
          values.append(filler)
          continue
        }
        let slot = slots[Self.place(of: hash, in: slots)]
        if slot.hash == 0 { return index }
        values.append(slot.value)
      }
      return tokens.count
    }
  }

  /// Gives a word a value.
  mutating func set(_ hash: UInt64, to value: Value) {
    let place = slots.withUnsafeBufferPointer { Self.place(of: hash, in: $0) }
    if slots[place].hash == 0 { count += 1 }
    slots[place] = Slot(hash: hash, value: value)
    if count * 2 > slots.count { grow() }
  }

  /// The words' hashes with their values, in the order of the hashes.
  var pairs: [(hash: UInt64, value: Value)] {
    slots.filter { $0.hash != 0 }.map { ($0.hash, $0.value) }.sorted { $0.0 < $1.0 }
  }

  /// Where the hash is, or where it would go.
  @inline(__always)
  private static func place(of hash: UInt64, in slots: UnsafeBufferPointer<Slot>) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].hash != hash, slots[place].hash != 0 { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    self = WordMap(slots: old.count * 2, filler: filler)
    for slot in old where slot.hash != 0 { set(slot.hash, to: slot.value) }
  }
}
