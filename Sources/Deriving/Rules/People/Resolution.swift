import Model
import Prose

/// Finds out whom each name of a story names.
struct Resolution {
  private(set) var roster: Roster
  /// The player of each sighting; nil when nobody can tell.
  private(set) var players: [Int?] = []
  /// The number of the sighting that last named each player in full.
  private var lastFull: [Int?]
  private let sightings: [NameSighting]

  /// Resolves all names, in the order of reading.
  /// - Complexity: O(names), when few people share a surname
  init(_ sightings: [NameSighting], in reporting: Reporting) {
    roster = Roster(sightings, in: reporting)
    lastFull = [Int?](repeating: nil, count: roster.players.count)
    self.sightings = sightings
    players.reserveCapacity(sightings.count)
    for number in sightings.indices {
      let player = player(of: sightings[number])
      players.append(player)
      guard let player else { continue }
      roster.add(sightings[number], number: number, to: player)
      if Self.isFull(sightings[number]) { lastFull[player] = number }
    }
  }

  private static func isFull(_ sighting: NameSighting) -> Bool {
    sighting.name.isFull || sighting.name.kind == .organisation
  }

  private func player(of sighting: NameSighting) -> Int? {
    if Self.isFull(sighting) { return roster.fullyNamed(sighting) }
    let namesakes = roster.people(surnamed: sighting.surname)
    if !namesakes.isEmpty { return nearest(of: namesakes, to: sighting) }
    if sighting.name.kind == .unclear, let body = roster.shortForm(sighting.surname) { return body }
    let called = roster.people(called: sighting.surname)
    return called.isEmpty ? nil : nearest(of: called.filter { lastFull[$0] != nil }, to: sighting)
  }

  /// The only one; of several the one named in full last in this article, whom pronouns fit.
  private func nearest(of players: [Int], to sighting: NameSighting) -> Int? {
    if players.count < 2 { return players.first }
    let fitting = players.filter { fits(roster.players[$0], sighting.name.gender) }
    if fitting.count == 1 { return fitting.first }
    return fitting.filter { player in
      lastFull[player].map { sightings[$0].block.article } == sighting.block.article
    }.max { (lastFull[$0] ?? -1) < (lastFull[$1] ?? -1) }
  }

  private func fits(_ player: Player, _ gender: Name.Gender?) -> Bool {
    guard let gender, let own = player.first.name.gender else { return true }
    return own == gender
  }
}
