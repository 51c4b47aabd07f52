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

  private let reporting: Reporting

  /// Takes in the full names of people and organisations, then the people who have none.
  init(_ sightings: [NameSighting], in reporting: Reporting) {
    self.reporting = reporting
    enterOrganisations(sightings)
    let people = sightings.indices.filter { sightings[$0].name.kind == .person }
    for number in people where sightings[number].name.isFull {
      if fullyNamed(sightings[number]) == nil { enter(person: sightings[number]) }
    }
    for number in people where !sightings[number].name.isFull {
      let surname = sightings[number].surname
      if bySurname[surname] == nil, byGiven[surname] == nil { enter(person: sightings[number]) }
    }
  }

  /// Long names first, for they tell what the letters of the short ones mean.
  private mutating func enterOrganisations(_ sightings: [NameSighting]) {
    let bodies = sightings.indices.filter { sightings[$0].name.kind == .organisation }
    for number in bodies where !sightings[number].isSingle {
      enter(organisation: sightings[number])
    }
    for number in bodies where sightings[number].isSingle {
      if shortForm(sightings[number].surname) == nil { enter(organisation: sightings[number]) }
    }
  }

  /// The player that a full name is the name of.
  func fullyNamed(_ sighting: NameSighting) -> Int? {
    if sighting.name.kind == .organisation {
      return byOrganisation[sighting.key]
        ?? (sighting.isSingle ? shortForm(sighting.surname) : nil)
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
  mutating func add(_ sighting: NameSighting, number: Int, to player: Int) {
    players[player].add(sighting, number: number)
  }

  private mutating func enter(person sighting: NameSighting) {
    bySurname[sighting.surname, default: []].append(players.count)
    if sighting.name.isFull { byGiven[sighting.given, default: []].append(players.count) }
    players.append(Player(kind: .person, first: sighting))
  }

  private mutating func enter(organisation sighting: NameSighting) {
    let player = byOrganisation[sighting.key] ?? players.count
    let isKnown = player < players.count
    // Only another form, or letters in brackets, can tell of more short forms.
    if isKnown, sighting.name.acronym == nil, players[player].first.form == sighting.form { return }
    if !isKnown {
      byOrganisation[sighting.key] = player
      players.append(Player(kind: .organisation, first: sighting))
    }
    for form in OrganisationKey.shortForms(of: sighting, in: reporting) {
      let known = byShortForm[form]
      byShortForm[form] = known == nil || known == player ? player : .some(nil)
    }
  }
}
