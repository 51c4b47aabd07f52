import Model
import Rendering
import Writing

/// What the stories and pages of a site have to do with each other.
struct PageRelations: Sendable {
  private let teasers: [Teaser?]
  private let chosen: [[Int]?]
  /// The stories, by address; each story's place among them.
  private let stories: [Int]
  private let places: [Int: Int]
  private let related: RelatedStories
  /// For each story or page those whose authors link to it.
  private let backlinks: [Int: [Int]]

  /// The relations of a site's stories and plain pages, and of the fronts that have a page's text.
  init(_ units: [UnitRecord], listings: [PageRecord]) {
    let teasers = units.map(\.yield.teaser)
    self.teasers = teasers
    let order = units.indices.filter { teasers[$0] != nil && units[$0].hasPage }
      .sorted { (teasers[$0]?.path ?? "").precedes(teasers[$1]?.path ?? "") }
    stories = order.filter { teasers[$0]?.kind == .story }
    places = Dictionary(uniqueKeysWithValues: stories.enumerated().map { ($1, $0) })
    related = RelatedStories(stories.map { units[$0].yield.traits?.values ?? [] })
    var numbers: [String: Int] = [:]
    for number in order { numbers[Self.file(of: teasers[number])] = number }
    chosen = units.map { unit in
      unit.yield.traits?.chosen?.compactMap { numbers[$0.path + "/index.html"] }
    }
    backlinks = Self.backlinks(order, units, listings, numbers)
  }

  private static func file(of teaser: Teaser?) -> String {
    guard let path = teaser?.path, !path.isEmpty else { return "index.html" }
    return path + "/index.html"
  }

  private static func backlinks(
    _ order: [Int], _ units: [UnitRecord], _ listings: [PageRecord], _ numbers: [String: Int]
  ) -> [Int: [Int]] {
    var targets: [Int: String] = [:]
    for number in order where units[number].page?.targets.isEmpty == false {
      targets[number] = units[number].page?.targets
    }
    // The text of a page that speaks for its folder stands on the folder's list.
    for listing in listings where !listing.targets.isEmpty {
      if let number = numbers[listing.output.entry.path] { targets[number] = listing.targets }
    }
    var backlinks: [Int: [Int]] = [:]
    for number in order {
      guard let lines = targets[number] else { continue }
      for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
        let file = String(Substring(line))
        guard let target = numbers[file] ?? numbers[file + "/index.html"], target != number else {
          continue
        }
        if backlinks[target]?.last != number { backlinks[target, default: []].append(number) }
      }
    }
    return backlinks
  }

  /// Something to add up in, for one worker.
  var sums: RelatedStories.Sums { RelatedStories.Sums(for: related) }

  /// What leads on from a story or page.
  /// - Complexity: O(traits of the story)
  func links(of number: Int, _ sums: inout RelatedStories.Sums) -> RelatedLinks {
    let near: [Int] =
      if let chosen = chosen[number] {
        chosen.filter { $0 != number }
      } else if let place = places[number] {
        related.stories(beside: place, &sums).map { stories[$0] }
      } else {
        []
      }
    return RelatedLinks(
      stories: near.compactMap(link), backlinks: (backlinks[number] ?? []).compactMap(link))
  }

  private func link(_ number: Int) -> PageLink? { teasers[number].map { PageLink($0) } }
}

extension UnitRecord {
  /// Whether it has a page of its own, or heads the list of its folder.
  fileprivate var hasPage: Bool { page != nil || yield.teaser?.kind == .section }
}
