/// Keeps the subheads' sections that a page can carry: three to seven, each with something in it.
struct SectionSelection {
  private(set) var kept: [SubheadGroup]

  private let merging: SubheadMerging
  private let story: OutlineStory

  static let fewest = 3
  static let most = 7

  /// Keeps the largest groups; the others join the nearest one, or leave it their names as hints.
  init(_ merging: SubheadMerging, story: OutlineStory) {
    self.merging = merging
    self.story = story
    let ranked = merging.groups.map { (rank: Self.rank($0), group: $0) }
      .sorted { $0.rank < $1.rank }.map(\.group)
    let weighty = ranked.filter { Self.isWeighty($0, in: story) }
    let isOneArticle = Set(story.places.map(\.article)).count == 1
    kept =
      isOneArticle && weighty.count < Self.fewest
      ? Array(ranked.prefix(Self.fewest)) : Array(weighty.prefix(Self.most))
    let titles = Set(kept.map(\.title.key))
    for group in ranked where !titles.contains(group.title.key) { fold(group) }
  }

  /// Two paragraphs make a section, or one that is as long as two.
  private static func isWeighty(_ group: SubheadGroup, in story: OutlineStory) -> Bool {
    let paragraphs = group.paragraphs
    return paragraphs.count >= 2
      || paragraphs.reduce(0) { $0 + story.words.paragraphs[$1].count } >= 100
  }

  private static func rank(_ group: SubheadGroup) -> (Int, Int, String) {
    (-group.paragraphs.count, -group.articles.count, group.title.key)
  }

  /// Gives a group that is too small to its nearest: all of it when they are alike, else its name.
  private mutating func fold(_ group: SubheadGroup) {
    let nearness = kept.map {
      $0.vector.cosine(with: group.vector) + (merging.areKin($0, group) ? 1 : 0)
    }
    guard let best = nearness.max(), let home = nearness.firstIndex(of: best) else { return }
    if best > merging.usual {
      kept[home].formUnion(group)
    } else {
      kept[home].extraHints.append(group.title.name.name)
    }
  }
}
