import Model
import Prose

/// Somebody of the story while the sightings are being gathered.
struct Player {
  let kind: Person.Kind
  /// The first full mention.
  let first: NameSighting
  /// The numbers of its sightings among those of the story, in the order of reading.
  private(set) var sightings: [Int] = []
  /// The blocks, each once, in the order of reading.
  private(set) var blocks: [BlockReference] = []
  /// The first mention of each other form of the name.
  private(set) var aliases: [Passage] = []
  /// Whether anything says that it is what it seems.
  private(set) var isSure = false
  /// The hashes of the forms of the name.
  private(set) var forms: [UInt64] = []

  init(kind: Person.Kind, first: NameSighting) {
    self.kind = kind
    self.first = first
    forms = [first.form]
  }

  /// Whether a full name may be this person's: the same surname, and given names that agree.
  func goes(by name: NameSighting) -> Bool {
    guard first.name.isFull, name.name.isFull, first.surname == name.surname else { return false }
    if first.given == name.given { return true }
    return (first.isInitial || name.isInitial) && first.letter == name.letter
  }

  /// Notes another place where the player is named.
  mutating func add(_ sighting: NameSighting, number: Int) {
    sightings.append(number)
    isSure = isSure || sighting.name.isSure
    if blocks.last != sighting.block { blocks.append(sighting.block) }
    guard !forms.contains(sighting.form) else { return }
    forms.append(sighting.form)
    aliases.append(sighting.passage)
  }

  /// The player as the page knows it.
  func person(_ all: [NameSighting], in reporting: Reporting) -> Person {
    Person(
      kind: kind, name: first.passage, roles: RoleList(sightings, of: all, reporting).passages,
      aliases: aliases, mentions: blocks)
  }
}
