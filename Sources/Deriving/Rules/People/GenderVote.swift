import Model
import Prose

/// How pronouns speak of a player: by title and given name, else by the pronouns that follow.
struct GenderVote {
  private let sightings: [NameSighting]
  private let mentions: Mentions
  private let reporting: Reporting

  init(_ sightings: [NameSighting], _ mentions: Mentions, _ reporting: Reporting) {
    self.sightings = sightings
    self.mentions = mentions
    self.reporting = reporting
  }

  /// The gender of a player, given its number in the cast.
  func gender(of number: Int, _ player: Player) -> Cast.Gender {
    guard player.kind == .person else { return .thing }
    for sighting in player.sightings {
      if let gender = sightings[sighting].name.gender { return gender == .female ? .female : .male }
    }
    let votes = player.sightings.reduce(0) { $0 + vote(behind: sightings[$1], of: number) }
    return votes == 0 ? .unknown : votes > 0 ? .female : .male
  }

  /// 1 when the first pronoun before the next name is a woman's, -1 when a man's.
  private func vote(behind sighting: NameSighting, of number: Int) -> Int {
    let paragraph = reporting.entries[sighting.entry].paragraph
    let next = mentions.blocks[sighting.block]?.first {
      $0.person != number && $0.range.lowerBound > sighting.name.range.lowerBound
    }
    let end = next?.range.lowerBound ?? paragraph.bytes.count
    for token in paragraph.tokens[sighting.name.words.upperBound...].prefix(24) {
      guard token.range.lowerBound < end else { return 0 }
      if Self.women.contains(token.hash) { return 1 }
      if Self.men.contains(token.hash) { return -1 }
    }
    return 0
  }

  private static let women = ["she", "her", "herself"].map { WordHash(Array($0.utf8)).value }
  private static let men = ["he", "his", "him", "himself"].map { WordHash(Array($0.utf8)).value }
}
