import Model
import Prose

/// Finds out whom each name of a story names.
struct Resolution {
  private(set) var roster: Roster
  /// Where each player was last named in full, by the number of the article and the entry.
  private var lastFull: [Int: (article: Int, order: Int)] = [:]
  private var order = 0

  /// Resolves all names, in the order of reading.
  /// - Complexity: O(names), when few people share a surname
  init(_ sightings: [NameSighting]) {
    roster = Roster(sightings)
    for sighting in sightings {
      order += 1
      guard let player = player(of: sighting) else { continue }
      roster.add(sighting, to: player)
      if sighting.name.isFull || sighting.name.kind == .organisation {
        lastFull[player] = (sighting.block.article, order)
      }
    }
  }

  private func player(of sighting: NameSighting) -> Int? {
    if sighting.name.isFull || sighting.name.kind == .organisation {
      return roster.fullyNamed(sighting)
    }
    let namesakes = roster.people(surnamed: sighting.surname)
    if !namesakes.isEmpty { return nearest(of: namesakes, to: sighting) }
    if sighting.name.kind == .unclear, let body = roster.shortForm(sighting.surname) { return body }
    let called = roster.people(called: sighting.surname)
    return nearest(of: called.filter { lastFull[$0] != nil }, to: sighting)
  }

  /// The only one; of several the one named in full last in this article, whom pronouns fit.
  private func nearest(of players: [Int], to sighting: NameSighting) -> Int? {
    if players.count < 2 { return players.first }
    let fitting = players.filter { fits(roster.players[$0], sighting.name.gender) }
    if fitting.count == 1 { return fitting.first }
    return fitting.filter { lastFull[$0]?.article == sighting.block.article }
      .max { (lastFull[$0]?.order ?? 0) < (lastFull[$1]?.order ?? 0) }
  }

  private func fits(_ player: Player, _ gender: Name.Gender?) -> Bool {
    guard let gender, let own = player.first.name.gender else { return true }
    return own == gender
  }
}
