import Prose

/// Paragraphs grouped by their words: those in one group have the very same ones.
struct SameWords {
  /// The first paragraph of each group, in order.
  let firsts: [Int]
  /// The other members of each group that has any, in order, by its first.
  private let others: [Int: [Int]]

  /// Groups paragraphs by their numbers.
  /// - Complexity: O(words + n log n) paragraphs
  init(_ wordings: [Wording]) {
    var isFirst = [Bool](repeating: true, count: wordings.count)
    var others: [Int: [Int]] = [:]
    let order = wordings.enumerated().map { ($1.fingerprint, $0) }.sorted(by: <)
    var (last, alike): (UInt64?, [Int]) = (nil, [])
    for (fingerprint, number) in order {
      if fingerprint != last { alike.removeAll(keepingCapacity: true) }
      last = fingerprint
      // Paragraphs that only their fingerprints join are told apart here.
      let first = alike.first { wordings[$0].hasSameWords(as: wordings[number]) }
      guard let first else { alike.append(number); continue }
      others[first, default: []].append(number)
      isFirst[number] = false
    }
    self.others = others
    firsts = isFirst.indices.filter { isFirst[$0] }
  }

  /// The first paragraphs of the groups with more than one member, in order.
  var repeated: [Int] { others.keys.sorted() }

  /// The members of the group of a first paragraph, in order.
  func group(of first: Int) -> [Int] {
    others.isEmpty ? [first] : [first] + (others[first] ?? [])
  }
}
