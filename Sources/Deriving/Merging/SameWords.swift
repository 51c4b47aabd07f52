import Prose

/// Paragraphs grouped by their words: those in one group have the very same ones.
struct SameWords {
  /// The first paragraph of each group, in order.
  let firsts: [Int]
  /// The other members of each group that has any, in order, by its first.
  private let others: [Int: [Int]]

  /// Groups paragraphs by their numbers.
  /// - Complexity: O(words + n log n) paragraphs
  init(_ wordings: Wordings) {
    var isFirst = [Bool](repeating: true, count: wordings.count)
    var others: [Int: [Int]] = [:]
    let numberBits = UInt64(64 - wordings.count.leadingZeroBitCount)
    var last: (fingerprint: UInt64, alike: [Int]) = (0, [])
    for entry in Self.sorted(wordings.fingerprints, numberBits) {
      let (fingerprint, number) = (entry >> numberBits, Int(entry & (1 << numberBits - 1)))
      if fingerprint != last.fingerprint { last.alike.removeAll(keepingCapacity: true) }
      last.fingerprint = fingerprint
      // Paragraphs that only their fingerprints join are told apart here.
      let first = last.alike.first { wordings.haveSameWords($0, number) }
      guard let first else { last.alike.append(number); continue }
      others[first, default: []].append(number)
      isFirst[number] = false
    }
    self.others = others
    firsts = others.isEmpty ? Array(isFirst.indices) : isFirst.indices.filter { isFirst[$0] }
  }

  /// Fingerprints and numbers, each pair in one word, by size; a few bits of the former give way.
  private static func sorted(_ fingerprints: [UInt64], _ numberBits: UInt64) -> [UInt64] {
    var entries = fingerprints
    for number in entries.indices {
      entries[number] = (entries[number] >> numberBits) << numberBits | UInt64(number)
    }
    entries.sort()
    return entries
  }

  /// The first paragraphs of the groups with more than one member, in order.
  var repeated: [Int] { others.keys.sorted() }

  /// The members of the group of a first paragraph, in order.
  func group(of first: Int) -> [Int] {
    others.isEmpty ? [first] : [first] + (others[first] ?? [])
  }
}
