import Prose

/// Paragraphs grouped by their words: those in one group have the very same ones.
struct SameWords {
  /// The groups in the order of their first members; the members in order.
  let groups: [[Int]]

  /// Groups paragraphs by their numbers.
  /// - Complexity: O(words + n log n) paragraphs
  init(_ wordings: [Wording]) {
    let order = wordings.enumerated().map { ($1.fingerprint, $0) }.sorted(by: <)
    var groups: [[Int]] = []
    var start = 0
    for (fingerprint, number) in order {
      // Paragraphs that only their fingerprints join are told apart here.
      let same = groups[start...].firstIndex {
        wordings[$0[0]].hasSameWords(as: wordings[number])
      }
      if let same {
        groups[same].append(number)
      } else {
        if let last = groups.last, wordings[last[0]].fingerprint != fingerprint {
          start = groups.count
        }
        groups.append([number])
      }
    }
    self.groups = groups.sorted { $0[0] < $1[0] }
  }
}
