import Model
import Prose

/// All players of a story by the names they go by in full.
///
/// Surnames alone are resolved later, when every full name is known: a lede may say "Putin" before
/// the second paragraph says "Vladimir Putin".
struct Roster {
  private(set) var players: [Player] = []
  /// The people by their surnames.
  private(set) var bySurname = Namesakes()
  /// The people by a given name, or a family name that stands first.
  private(set) var byGiven = Namesakes()
  private var byOrganisation = WordMap<Int32>(slots: 64, filler: -1)
  /// -1 for what stands for several.
  private var byShortForm = WordMap<Int32>(slots: 64, filler: -1)

  private let sightings: [NameSighting]
  private let reporting: Reporting

  /// Takes in the full names of people and organisations, then the people who have none.
  init(_ sightings: [NameSighting], in reporting: Reporting) {
    self.sightings = sightings
    self.reporting = reporting
    enterOrganisations()
    for number in sightings.indices
    where sightings[number].name.kind == .person && sightings[number].name.isFull {
      if fullyNamed(sightings[number]) == nil { enter(person: number) }
    }
    for number in sightings.indices
    where sightings[number].name.kind == .person && !sightings[number].name.isFull {
      let surname = sightings[number].surname
      if bySurname.first(of: surname) < 0, byGiven.first(of: surname) < 0 { enter(person: number) }
    }
  }

  /// Long names first, for they tell what the letters of the short ones mean.
  private mutating func enterOrganisations() {
    for number in sightings.indices
    where sightings[number].name.kind == .organisation && !sightings[number].isSingle {
      enter(organisation: number)
    }
    for number in sightings.indices
    where sightings[number].name.kind == .organisation && sightings[number].isSingle {
      if shortForm(sightings[number].surname) == nil { enter(organisation: number) }
    }
  }

  /// The player that a full name is the name of.
  func fullyNamed(_ sighting: NameSighting) -> Int? {
    if sighting.name.kind == .organisation {
      return byOrganisation.value(of: sighting.key).map(Int.init)
        ?? (sighting.isSingle ? shortForm(sighting.surname) : nil)
    }
    var link = bySurname.first(of: sighting.surname)
    while link >= 0 {
      let player = bySurname.player(at: link)
      if sightings[players[player].first].goes(by: sighting) { return player }
      link = bySurname.next(after: link)
    }
    return nil
  }

  /// The organisation that a short form stands for, when it stands for one only.
  func shortForm(_ word: UInt64) -> Int? {
    byShortForm.value(of: word).flatMap { $0 < 0 ? nil : Int($0) }
  }

  private mutating func enter(person number: Int) {
    bySurname.enter(players.count, under: sightings[number].surname)
    if sightings[number].name.isFull {
      byGiven.enter(players.count, under: sightings[number].given)
    }
    players.append(Player(kind: .person, first: number))
  }

  private mutating func enter(organisation number: Int) {
    let sighting = sightings[number]
    let known = byOrganisation.value(of: sighting.key).map(Int.init)
    // Only another form, or letters in brackets, can tell of more short forms.
    if let known, sighting.name.acronym == nil,
      sightings[players[known].first].form == sighting.form
    {
      return
    }
    let player = Int32(known ?? players.count)
    if known == nil {
      byOrganisation.set(sighting.key, to: player)
      players.append(Player(kind: .organisation, first: number))
    }
    for form in OrganisationKey.shortForms(of: sighting, in: reporting) {
      let other = byShortForm.value(of: form)
      byShortForm.set(form, to: other == nil || other == player ? player : -1)
    }
  }
}
