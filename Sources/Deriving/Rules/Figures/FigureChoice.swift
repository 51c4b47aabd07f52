import Model
import Prose

/// Chooses the figures that a reader should see: not every number of a story is key.
enum FigureChoice {
  /// A page with more tables is a spreadsheet.
  private static let most = 12
  /// What a group must weigh to be shown.
  private static let least = 3

  /// The groups that matter, those with most figures first, then the weightiest, then the first.
  static func choose(_ groups: [[Sighting]]) -> [[Sighting]] {
    let weighed = groups.indices.map { index in
      let size = size(groups[index])
      return (size: size, weight: weight(groups[index], size: size), index: index)
    }
    let kept = weighed.filter { $0.weight >= least }
    let sorted = kept.sorted {
      ($1.size, $1.weight, $0.index) < ($0.size, $0.weight, $1.index)
    }
    return sorted.prefix(most).map { groups[$0.index] }
  }

  /// How many paragraphs give a figure; those of one paragraph stand side by side.
  private static func size(_ group: [Sighting]) -> Int {
    1 + zip(group, group.dropFirst()).count { $0.block != $1.block }
  }

  private static func weight(_ group: [Sighting], size: Int) -> Int {
    let heaviest = group.map(weight).max() ?? 0
    return heaviest + (size > 1 ? 3 : 0)
  }

  private static func weight(_ sighting: Sighting) -> Int {
    let figure = sighting.figure
    var weight = 0
    if figure.attribution != nil { weight += 2 }
    if figure.qualifier != nil { weight += 1 }
    if sighting.place.isLede { weight += 2 }
    if sighting.place.copies > 0 { weight += 2 }
    weight += measureWeight(sighting)
    if figure.measure == .count, figure.subject == nil, figure.state == nil { weight -= 4 }
    if sighting.span.isReference { weight -= 1 }
    return weight
  }

  /// A size that says nothing of what it measures tells where a place is, seldom what happened.
  private static func hasSubject(_ sighting: Sighting) -> Bool {
    sighting.figure.subject != nil
  }

  private static func measureWeight(_ sighting: Sighting) -> Int {
    if let state = sighting.span.state { return state.isToll ? 4 : 2 }
    switch sighting.figure.measure {
    case .money: return 3
    case .percent: return 2
    case .unit: return sighting.isTerm || hasSubject(sighting) ? 1 : -3
    case .count: return sighting.span.isLarge ? 2 : sighting.span.isSmall ? 0 : 1
    }
  }
}
