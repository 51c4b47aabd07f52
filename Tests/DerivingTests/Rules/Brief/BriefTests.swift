import Model
import Testing

@testable import Deriving

/// Which sentences tell a story in short.
@Suite struct BriefTests {
  private static let older = [
    "The dam above Harrow failed on Tuesday night and flooded forty houses in the valley.",
    "Fire crews brought ninety people out of the flooded houses before the morning came.",
    "Engineers had warned the council of cracks in the dam two years before it failed.",
    "“Nobody listened to us at all that winter,” one of the engineers said on Friday morning.",
    "He said the repairs of the dam would take the council more than a year.",
    "Repairs began.",
  ]
  private static let newer = [
    "Forty houses in the valley remain empty after the dam above Harrow failed last week.",
    "It will be a long time before the valley is dry again, the council fears.",
    "Was the council told of the cracks in the dam before the water came through?",
    "Deep cracks in the dam were known to the council’s engineers since the winter survey.",
    "The council will decide in April on money for urgent repairs of the broken dam. Money is short.",
    "But repairs of the dam above Harrow may cost the council more than the houses did.",
  ]
  private static let sections: [Int?] = [nil, nil, 0, 0, 1, 1]

  private func brief(_ articles: [[String]], sections: [[Int?]]) -> [String] {
    let story = SpokenStory(articles, players: [], sections: sections)
    return Brief(of: story.reporting).sentences.map(story.words)
  }

  /// Each of three sections has four paragraphs; the newest report that says it best is heard.
  @Test func tellsTheStoryInOneSentenceOfEachSection() {
    #expect(
      brief([Self.older, Self.newer], sections: [Self.sections, Self.sections]) == [
        Self.newer[0], Self.newer[3],
        "The council will decide in April on money for urgent repairs of the broken dam.",
      ])
  }

  @Test func goesFromNewToOld() {
    let money = "Money for urgent repairs of the broken dam comes from the state budget."
    let newer = Array(Self.newer.dropLast(2)) + ["."]
    #expect(
      brief([Self.older + [money], newer], sections: [Self.sections + [1], [nil, nil, 0, 0, 0]])
        == [newer[0], newer[3], money])
  }

  @Test func leavesShortPagesAlone() {
    let newer = Array(Self.newer.dropLast())
    #expect(
      brief([Self.older, newer], sections: [Self.sections, Self.sections.dropLast()]).isEmpty)
  }

  @Test func needsThreeSections() {
    let sections = Self.sections.map { $0 ?? 0 }
    #expect(brief([Self.older, Self.newer], sections: [sections, sections]).isEmpty)
  }

  @Test func saysNothingTwice() {
    var newer = Self.newer
    newer[3] = "The dam above Harrow failed and forty houses in the valley remain empty."
    newer[2] = newer[3]
    let lines = brief([Self.older, newer], sections: [Self.sections, Self.sections])
    #expect(lines.count == 3 && lines.contains(Self.older[2]))
  }

  @Test func leavesOutRemarks() {
    var newer = Self.newer
    newer[0] = "The council of Harrow was not at all pleased on Tuesday."
    let lines = brief([Self.older, newer], sections: [Self.sections, Self.sections])
    #expect(lines.count == 3 && !lines.contains(newer[0]))
  }

  @Test func leavesOutTheDateline() {
    var newer = Self.newer
    newer[0] = "HARROW (Sample Wire) — " + newer[0]
    let lines = brief([Self.older, newer], sections: [Self.sections, Self.sections])
    #expect(lines.first == Self.newer[0])
  }
}
