import Model
import Prose

/// The roles of one player, each once, in the order of reading.
///
/// "Prime Minister" says less than "UK Prime Minister" and is left out beside it; when the fuller one
/// comes later it takes the place of the shorter. "DI" is short for "Detective Inspector".
struct RoleList {
  private var passages: [Passage] = []
  /// The words of all roles met, end to end.
  private var words: [UInt64] = []
  /// The words of each of the passages.
  private var places: [Range<Int>] = []
  private var initials: [UInt64] = []
  private let reporting: Reporting

  init(_ reporting: Reporting) { self.reporting = reporting }

  /// The roles that some sightings, given by number, name; what was read before is forgotten.
  mutating func roles(_ numbers: ArraySlice<Int32>, of sightings: [NameSighting]) -> [Passage] {
    passages = []
    words.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    initials.removeAll(keepingCapacity: true)
    for number in numbers where sightings[Int(number)].name.hasRole {
      add(sightings[Int(number)])
    }
    return passages
  }

  private mutating func add(_ sighting: NameSighting) {
    let paragraph = reporting.entries[sighting.entry].paragraph
    if let role = sighting.name.title { add(Passage(sighting.block, role), paragraph) }
    if let role = sighting.name.lead { add(Passage(sighting.block, role), paragraph) }
    if let role = sighting.name.apposition { add(Passage(sighting.block, role), paragraph) }
  }

  private mutating func add(_ passage: Passage, _ paragraph: Paragraph) {
    let start = words.count
    var letters = WordHash()
    for token in paragraph.tokens(in: passage.range) {
      words.append(token.hash)
      letters.add(paragraph.lowercase[token.range.lowerBound])
    }
    add(passage, start..<words.count)
    if words.count - start > 1 { initials.append(letters.value) }
  }

  private mutating func add(_ passage: Passage, _ role: Range<Int>) {
    let isShort = role.count == 1 && initials.contains(words[role.lowerBound])
    guard !isShort, !places.contains(where: { holds($0, role) }) else { return }
    if let number = places.firstIndex(where: { holds(role, $0) }) {
      passages[number] = passage
      places[number] = role
    } else {
      passages.append(passage)
      places.append(role)
    }
  }

  /// Whether a role says all that another one says.
  private func holds(_ role: Range<Int>, _ other: Range<Int>) -> Bool {
    other.allSatisfy { words[role].contains(words[$0]) }
  }
}
