/// How much of their wording two paragraphs share, counted in shingles.
struct Resemblance {
  /// How many shingles both have.
  let shared: Int
  /// How many shingles each has.
  let counts: (first: Int, second: Int)

  /// Compares two lists of distinct hashes in the order of size.
  /// - Complexity: O(hashes)
  init(_ first: [UInt64], _ second: [UInt64]) {
    var (left, right, shared) = (0, 0, 0)
    while left < first.count, right < second.count {
      if first[left] == second[right] { shared += 1 }
      let advancesLeft = first[left] <= second[right]
      if second[right] <= first[left] { right += 1 }
      if advancesLeft { left += 1 }
    }
    self.shared = shared
    counts = (first.count, second.count)
  }

  /// The share of what either has that both have, from 0 to 1 (Jaccard's coefficient).
  var overlap: Double {
    Double(shared) / Double(max(1, counts.first + counts.second - shared))
  }

  /// The share of the smaller that the larger has too, from 0 to 1.
  var containment: Double { Double(shared) / Double(max(1, smaller)) }

  /// How many shingles the shorter paragraph has.
  var smaller: Int { min(counts.first, counts.second) }

  /// Whether one paragraph may have been made of the other.
  ///
  /// The bounds were chosen on development data; a short paragraph inside a long one proves little.
  var isClose: Bool { shared >= 3 && (overlap >= 0.3 || containment >= 0.55 && smaller >= 12) }
}
