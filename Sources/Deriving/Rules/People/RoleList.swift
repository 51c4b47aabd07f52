import Model
import Prose

/// The roles of one player, each once, in the order of reading.
///
/// "Prime Minister" says less than "UK Prime Minister" and is left out beside it; when the fuller one
/// comes later it takes the place of the shorter. "DI" is short for "Detective Inspector".
struct RoleList {
  private(set) var passages: [Passage] = []
  private var words: [[UInt64]] = []
  private var initials: [UInt64] = []

  /// The roles that some of a story's sightings, given by number, name.
  init(_ numbers: [Int], of sightings: [NameSighting], _ reporting: Reporting) {
    for number in numbers where !sightings[number].name.roles.isEmpty {
      let sighting = sightings[number]
      add(sighting, reporting.entries[sighting.entry].paragraph)
    }
  }

  private mutating func add(_ sighting: NameSighting, _ paragraph: Paragraph) {
    for role in sighting.name.roles {
      let tokens = paragraph.tokens(in: role)
      add(Passage(sighting.block, role), tokens.map(\.hash))
      guard tokens.count > 1 else { continue }
      initials.append(WordHash(tokens.map { paragraph.lowercase[$0.range.lowerBound] }).value)
    }
  }

  private mutating func add(_ passage: Passage, _ role: [UInt64]) {
    let isShort = role.count == 1 && initials.contains(role[0])
    guard !isShort, !words.contains(where: { Self.holds($0, role) }) else { return }
    if let place = words.firstIndex(where: { Self.holds(role, $0) }) {
      passages[place] = passage
      words[place] = role
    } else {
      passages.append(passage)
      words.append(role)
    }
  }

  /// Whether a role says all that another one says.
  private static func holds(_ role: [UInt64], _ other: [UInt64]) -> Bool {
    other.allSatisfy(role.contains)
  }
}
