/// Decides which subheads of different articles are one section.
///
/// The same clean name always is. A shared word or a shared theme is, when the paragraphs below are
/// also at least as alike as the story's subheads usually are (the median of all cosines): "Cost"
/// may be of a war or of a wall. Subheads of one article stay apart, because their author
/// kept them apart.
struct SubheadMerging {
  private(set) var groups: [SubheadGroup] = []
  /// The story's median cosine between two subheads.
  private(set) var usual = 0.0

  /// Themes that tell no sections apart: those that news is full of, and those that one article
  /// has under two of its own subheads.
  private var vague = ThemeSet(["event", "technical", "culture", "name", "life"])
  /// Stems that tell no sections apart, for the same reason.
  private var blunt: Set<Int32> = []

  /// Merges subheads that come in the order of the articles' names.
  /// - Complexity: O(subheads² · words under a subhead)
  init(_ subheads: [Subhead]) {
    joinSameNames(subheads)
    findVagueWords()
    let pairs = pairs()
    usual = Self.median(of: pairs.map(\.cosine))
    joinKindred(pairs)
  }

  /// Whether two groups speak of one thing: a telling word or theme in both headings.
  func areKin(_ first: SubheadGroup, _ second: SubheadGroup) -> Bool {
    !first.themes.intersection(second.themes).subtracting(vague).isEmpty
      || first.stems.contains { second.stems.contains($0) && !blunt.contains($0) }
  }

  private mutating func joinSameNames(_ subheads: [Subhead]) {
    var numbers: [String: Int] = [:]
    for subhead in subheads {
      if let number = numbers[subhead.key] {
        groups[number].formUnion(SubheadGroup(subhead))
      } else {
        numbers[subhead.key] = groups.count
        groups.append(SubheadGroup(subhead))
      }
    }
  }

  /// Joins the most alike pairs first, as long as no article has two of its subheads in one group.
  private mutating func joinKindred(_ pairs: [Pair]) {
    let kin = pairs.filter { $0.cosine >= usual && areKin(groups[$0.first], groups[$0.second]) }
    var home = Array(groups.indices)
    for pair in kin.sorted(by: {
      ($1.cosine, $0.first, $0.second) < ($0.cosine, $1.first, $1.second)
    }) {
      let (first, second) = (home[pair.first], home[pair.second])
      guard first != second, groups[first].articles.isDisjoint(with: groups[second].articles) else {
        continue
      }
      groups[first].formUnion(groups[second])
      for number in home.indices where home[number] == second { home[number] = first }
    }
    groups = groups.indices.filter { home[$0] == $0 }.map { groups[$0] }
  }

  private typealias Pair = (first: Int, second: Int, cosine: Double)

  private func pairs() -> [Pair] {
    var pairs: [Pair] = []
    pairs.reserveCapacity(groups.count * max(0, groups.count - 1) / 2)
    for first in groups.indices {
      for second in first + 1..<max(first + 1, groups.count) {
        pairs.append((first, second, groups[first].vector.cosine(with: groups[second].vector)))
      }
    }
    return pairs
  }

  private mutating func findVagueWords() {
    let subheads = groups.flatMap(\.subheads)
    for (number, first) in subheads.enumerated() {
      for second in subheads.dropFirst(number + 1)
      where first.reference.article == second.reference.article && first.key != second.key {
        vague.formUnion(first.themes.intersection(second.themes))
        blunt.formUnion(first.stems.intersection(second.stems))
      }
    }
  }

  private static func median(of values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    return values.sorted()[values.count / 2]
  }
}
