import Model
import Prose

/// Finds out whom each name of a story names.
struct Resolution {
  let roster: Roster
  /// The player of each sighting; -1 when nobody can tell.
  private(set) var players: [Int32] = []
  /// The number of the sighting that last named each player in full; -1 before the first.
  private var lastFull: [Int32]
  private let sightings: [NameSighting]

  /// Resolves all names, in the order of reading.
  /// - Complexity: O(names), when few people share a surname
  init(_ sightings: [NameSighting], in reporting: Reporting) {
    roster = Roster(sightings, in: reporting)
    lastFull = [Int32](repeating: -1, count: roster.players.count)
    self.sightings = sightings
    players.reserveCapacity(sightings.count)
    for number in sightings.indices {
      let player = player(of: sightings[number])
      players.append(Int32(player ?? -1))
      if let player, Self.isFull(sightings[number]) { lastFull[player] = Int32(number) }
    }
  }

  private static func isFull(_ sighting: NameSighting) -> Bool {
    sighting.name.isFull || sighting.name.kind == .organisation
  }

  private func player(of sighting: NameSighting) -> Int? {
    if Self.isFull(sighting) { return roster.fullyNamed(sighting) }
    let namesake = roster.bySurname.first(of: sighting.surname)
    if namesake >= 0 { return nearest(of: roster.bySurname, from: namesake, to: sighting) }
    if sighting.name.kind == .unclear, let body = roster.shortForm(sighting.surname) { return body }
    let called = roster.byGiven.first(of: sighting.surname)
    return nearest(of: roster.byGiven, from: called, to: sighting, isNamedBefore: true)
  }

  /// The only one; of several the one named in full last in this article, whom pronouns fit.
  ///
  /// Asked for those named before, it passes over players whom no full name named yet.
  private func nearest(
    of players: Namesakes, from first: Int, to sighting: NameSighting, isNamedBefore: Bool = false
  ) -> Int? {
    var (count, only) = (0, -1)
    var (fitting, fit) = (0, -1)
    var (latest, near): (Int32, Int) = (-1, -1)
    var link = first
    while link >= 0 {
      let player = players.player(at: link)
      link = players.next(after: link)
      let last = lastFull[player]
      if isNamedBefore, last < 0 { continue }
      (count, only) = (count + 1, player)
      guard fits(player, sighting.name.gender) else { continue }
      (fitting, fit) = (fitting + 1, player)
      if last > latest, sightings[Int(last)].block.article == sighting.block.article {
        (latest, near) = (last, player)
      }
    }
    let found = count == 1 ? only : fitting == 1 ? fit : near
    return found < 0 ? nil : found
  }

  private func fits(_ player: Int, _ gender: Name.Gender?) -> Bool {
    guard let gender, let own = sightings[roster.players[player].first].name.gender else {
      return true
    }
    return own == gender
  }
}
