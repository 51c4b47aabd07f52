import Model
import Prose

/// All players of a story by the names they go by in full.
///
/// Surnames alone are resolved later, when every full name is known: a lede may say "Putin" before
/// the second paragraph says "Vladimir Putin".
struct Roster {
  private(set) var players: [Player] = []
  private var bySurname: [UInt64: [Int]] = [:]
  private var byGiven: [UInt64: [Int]] = [:]
  private var byOrganisation: [UInt64: Int] = [:]
  private var byShortForm: [UInt64: Int?] = [:]

  /// Takes in the full names of people and organisations, then the people who have none.
  init(_ sightings: [NameSighting]) {
    for sighting in sightings where sighting.name.kind == .organisation && sighting.words.count > 1
    {
      enter(organisation: sighting)
    }
    for sighting in sightings where sighting.name.kind == .organisation && sighting.words.count == 1
    {
      if shortForm(sighting.surname) == nil { enter(organisation: sighting) }
    }
    for sighting in sightings where sighting.name.kind == .person && sighting.name.isFull {
      if fullyNamed(sighting) == nil { enter(person: sighting) }
    }
    for sighting in sightings where sighting.name.kind == .person && !sighting.name.isFull {
      if bySurname[sighting.surname] == nil, byGiven[sighting.surname] == nil {
        enter(person: sighting)
      }
    }
  }

  /// The player that a full name is the name of.
  func fullyNamed(_ sighting: NameSighting) -> Int? {
    if sighting.name.kind == .organisation {
      return byOrganisation[OrganisationKey.key(of: sighting.words)]
        ?? (sighting.words.count == 1 ? shortForm(sighting.surname) : nil)
    }
    return bySurname[sighting.surname]?.first { players[$0].goes(by: sighting) }
  }

  /// The people with a surname.
  func people(surnamed word: UInt64) -> [Int] { bySurname[word] ?? [] }

  /// The people with a given name, or a family name that stands first.
  func people(called word: UInt64) -> [Int] { byGiven[word] ?? [] }

  /// The organisation that a short form stands for, when it stands for one only.
  func shortForm(_ word: UInt64) -> Int? { byShortForm[word].flatMap(\.self) }

  /// Notes another place where a player is named.
  mutating func add(_ sighting: NameSighting, to player: Int) {
    players[player].sightings.append(sighting)
  }

  private mutating func enter(person sighting: NameSighting) {
    bySurname[sighting.surname, default: []].append(players.count)
    if sighting.name.isFull { byGiven[sighting.given, default: []].append(players.count) }
    players.append(Player(kind: .person, first: sighting))
  }

  private mutating func enter(organisation sighting: NameSighting) {
    let key = OrganisationKey.key(of: sighting.words)
    if byOrganisation[key] == nil {
      byOrganisation[key] = players.count
      players.append(Player(kind: .organisation, first: sighting))
    }
    for form in OrganisationKey.shortForms(of: sighting) {
      let known = byShortForm[form]
      byShortForm[form] =
        known == nil || known == byOrganisation[key] ? byOrganisation[key] : .some(nil)
    }
  }
}
