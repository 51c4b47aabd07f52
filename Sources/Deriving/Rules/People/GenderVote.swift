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

  /// The gender of a player, given its number in the cast and the numbers of its sightings.
  func gender(of number: Int, _ kind: Person.Kind, _ own: ArraySlice<Int32>) -> Cast.Gender {
    guard kind == .person else { return .thing }
    for sighting in own {
      if let gender = sightings[Int(sighting)].name.gender {
        return gender == .female ? .female : .male
      }
    }
    var votes = 0
    for sighting in own { votes += vote(behind: sightings[Int(sighting)], of: number) }
    return votes == 0 ? .unknown : votes > 0 ? .female : .male
  }

  /// The words behind a name among which a pronoun may mean it.
  private static let reach = 24

  /// 1 when the first pronoun before the next name is a woman's, -1 when a man's.
  private func vote(behind sighting: NameSighting, of number: Int) -> Int {
    let paragraph = reporting.entries[sighting.entry].paragraph
    let first = sighting.name.words.upperBound
    let words = first..<min(first + Self.reach, paragraph.tokens.count)
    guard let (word, gender) = paragraph.genderedPronoun(in: words) else { return 0 }
    let next = mentions[sighting.block].first {
      $0.person != number && $0.range.lowerBound > sighting.name.range.lowerBound
    }
    if let next, next.range.lowerBound <= paragraph.tokens[word].range.lowerBound { return 0 }
    return gender == .female ? 1 : -1
  }
}
