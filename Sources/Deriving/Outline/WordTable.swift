/// Numbers for words: equal bytes, equal number, counted from 0 in the order of first sight.
///
/// Open addressing over one flat byte store, because a story's paragraphs are read once for every
/// derivation and a dictionary of arrays would allocate for every word.
struct WordTable {
  private var slots: [Int32]
  private var store: [UInt8] = []
  private var starts: [Int] = [0]

  init() {
    slots = [Int32](repeating: -1, count: 1024)
  }

  var count: Int { starts.count - 1 }

  /// The bytes of a word.
  subscript(number: Int) -> ArraySlice<UInt8> { store[starts[number]..<starts[number + 1]] }

  /// The word's number; a new one when it was never seen.
  /// - Complexity: O(bytes of the word), amortised
  mutating func number(of word: [UInt8]) -> Int {
    var slot = Int(truncatingIfNeeded: Self.hash(word)) & (slots.count - 1)
    while slots[slot] >= 0 {
      if matches(Int(slots[slot]), word) { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(count)
    store.append(contentsOf: word)
    starts.append(store.count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// The word's number, nil when it was never seen.
  func find(_ word: some Collection<UInt8>) -> Int? {
    var slot = Int(truncatingIfNeeded: Self.hash(word)) & (slots.count - 1)
    while slots[slot] >= 0 {
      if matches(Int(slots[slot]), word) { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func matches(_ number: Int, _ word: some Collection<UInt8>) -> Bool {
    var index = starts[number]
    guard starts[number + 1] - index == word.count else { return false }
    for byte in word {
      if store[index] != byte { return false }
      index += 1
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in 0..<count {
      var slot = Int(truncatingIfNeeded: Self.hash(self[number])) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), the same in every process.
  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }
}
