import Model
import Prose

/// How pronouns speak of a player: by title and given name, else by the pronouns that follow.
enum GenderVote {
  /// The gender of a player, given where anybody is named in each block.
  static func gender(
    of number: Int, _ player: Player, _ mentions: [BlockReference: [Cast.Mention]],
    in reporting: Reporting
  ) -> Cast.Gender {
    guard player.kind == .person else { return .thing }
    if let gender = player.sightings.lazy.compactMap(\.name.gender).first {
      return gender == .female ? .female : .male
    }
    let votes = player.sightings.reduce(0) { sum, sighting in
      sum + vote(behind: sighting, of: number, mentions[sighting.block] ?? [], reporting)
    }
    return votes == 0 ? .unknown : votes > 0 ? .female : .male
  }

  /// 1 when the first pronoun before the next name is a woman's, -1 when a man's.
  private static func vote(
    behind sighting: NameSighting, of number: Int, _ mentions: [Cast.Mention],
    _ reporting: Reporting
  ) -> Int {
    let paragraph = reporting.entries[sighting.entry].paragraph
    let end =
      mentions.first {
        $0.person != number && $0.range.lowerBound > sighting.name.range.lowerBound
      }?.range.lowerBound ?? paragraph.bytes.count
    for token in paragraph.tokens[sighting.name.words.upperBound...].prefix(24) {
      guard token.range.lowerBound < end else { return 0 }
      if women.contains(token.hash) { return 1 }
      if men.contains(token.hash) { return -1 }
    }
    return 0
  }

  private static let women = ["she", "her", "herself"].map { WordHash(Array($0.utf8)).value }
  private static let men = ["he", "his", "him", "himself"].map { WordHash(Array($0.utf8)).value }
}
