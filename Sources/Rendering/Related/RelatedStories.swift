/// Which stories have to do with each other: those that share people, organisations, subjects or words
/// that few others have.
///
/// What a trait is worth is the logarithm of how rare it is (K. Spärck Jones, "A statistical
/// interpretation of term specificity", 1972), three times that for names and subjects. All of it in whole
/// numbers, so that no order of addition can make a difference.
package struct RelatedStories: Sendable {
  /// How many are shown beside a story.
  package static let limit = 4

  private let traits: [[UInt64]]
  /// For each trait the stories that have it, of which there are two at least and few.
  private let stories: [UInt64: [Int32]]
  private let worths: [UInt64: Int]
  private let sums: [Int]

  /// The relations of some stories.
  /// - Parameter traits: what each may share; the order decides among equals, so it should be that of
  ///   their addresses.
  /// - Complexity: O(*n* log *n*) for *n* traits.
  package init(_ traits: [[UInt64]]) {
    self.traits = traits
    let rows = Self.rows(traits)
    let count = traits.count
    worths = rows.mapValues { Self.worth(of: $0.count, among: count) }
      .reduce(into: [:]) { $0[$1.key] = $1.value * ($1.key & 3 == 0 ? 1 : 3) }
    let alone = Self.worth(of: 1, among: count)
    sums = traits.map { [worths] in
      $0.reduce(0) { $0 + (worths[$1] ?? alone * ($1 & 3 == 0 ? 1 : 3)) }
    }
    stories = rows.filter { $0.value.count <= Self.common }
  }

  /// A trait of more stories than that tells nothing; it also bounds the work: a story is compared with
  /// no more than so many others for each of its traits.
  private static let common = 128

  private static func rows(_ traits: [[UInt64]]) -> [UInt64: [Int32]] {
    var pairs: [(trait: UInt64, story: Int32)] = []
    pairs.reserveCapacity(traits.reduce(0) { $0 + $1.count })
    for (story, values) in traits.enumerated() {
      for value in values { pairs.append((value, Int32(story))) }
    }
    pairs.sort { ($0.trait, $0.story) < ($1.trait, $1.story) }
    var rows: [UInt64: [Int32]] = [:]
    var start = 0
    while start < pairs.count {
      let trait = pairs[start].trait
      let end = pairs[start...].firstIndex { $0.trait != trait } ?? pairs.count
      if end - start > 1 { rows[trait] = pairs[start..<end].map(\.story) }
      start = end
    }
    return rows
  }

  /// Sixteen times the binary logarithm of how rare something is that so many stories have.
  private static func worth(of count: Int, among all: Int) -> Int {
    let ratio = (all + 1) << 16 / max(1, count)
    let bits = Int.bitWidth - 1 - ratio.leadingZeroBitCount
    // Between two powers of two a straight line is near enough.
    return max(0, (bits - 16) * 16 + ((ratio << 4) >> bits) - 16)
  }

  /// What has been added up for one story; a worker uses it again for the next.
  package struct Sums: Sendable {
    fileprivate var scores: [Int]
    fileprivate var touched: [Int32] = []

    /// Nothing added up yet.
    package init(for related: RelatedStories) {
      scores = Array(repeating: 0, count: related.traits.count)
    }
  }

  /// The stories that have most to do with one, the nearest first; none that only share what everybody
  /// has.
  /// - Complexity: O(traits of the story)
  package func stories(beside story: Int, _ sums: inout Sums) -> [Int] {
    add(story, &sums)
    defer {
      for other in sums.touched { sums.scores[Int(other)] = 0 }
      sums.touched.removeAll(keepingCapacity: true)
    }
    let near = sums.touched.map(Int.init).filter { other in
      other != story && sums.scores[other] * 8 >= min(self.sums[story], self.sums[other])
    }
    let order = near.sorted { (-sums.scores[$0], $0) < (-sums.scores[$1], $1) }
    return Array(order.prefix(Self.limit))
  }

  private func add(_ story: Int, _ sums: inout Sums) {
    for trait in traits[story] {
      guard let others = stories[trait], let worth = worths[trait], worth > 0 else { continue }
      for other in others {
        if sums.scores[Int(other)] == 0 { sums.touched.append(other) }
        sums.scores[Int(other)] += worth
      }
    }
  }
}
