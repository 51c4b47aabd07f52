import Model
import Prose

/// Somebody of the story while the sightings are being gathered.
struct Player {
  let kind: Person.Kind
  /// The first full mention.
  let first: NameSighting
  /// All places where it is named, in the order of reading.
  var sightings: [NameSighting] = []

  /// Whether a full name may be this person's: the same surname, and given names that agree.
  func goes(by name: NameSighting) -> Bool {
    guard first.name.isFull, name.name.isFull, first.surname == name.surname else { return false }
    if first.given == name.given { return true }
    return (first.isInitial || name.isInitial) && first.letter == name.letter
  }

  /// Whether anything says that it is what it seems.
  var isSure: Bool { sightings.contains { $0.name.isSure } }

  /// The blocks, each once, in the order of reading.
  var blocks: [BlockReference] {
    var blocks: [BlockReference] = []
    for sighting in sightings where blocks.last != sighting.block { blocks.append(sighting.block) }
    return blocks
  }

  /// The first mention of each other form of the name.
  var aliases: [Passage] {
    var forms = [first.words]
    var aliases: [Passage] = []
    for sighting in sightings where !forms.contains(sighting.words) {
      forms.append(sighting.words)
      aliases.append(sighting.passage)
    }
    return aliases
  }

  /// The player as the page knows it.
  func person(in reporting: Reporting) -> Person {
    Person(
      kind: kind, name: first.passage, roles: RoleList(sightings, reporting).passages,
      aliases: aliases, mentions: blocks)
  }
}
