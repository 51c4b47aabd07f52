import Model
import Testing

@testable import Deriving

/// Which quotation of a section an editor would draw out large.
@Suite struct PullQuotesTests {
  private static let players: [SpokenStory.Player] = [
    .init("Ann Lee", .female, ["Lee"]), .init("Tom Gray", .male, ["Gray"]),
  ]

  private func pulled(_ articles: [[String]], sections: [[Int?]]? = nil) -> [String] {
    let story = SpokenStory(articles, players: Self.players, sections: sections)
    return story.quotes.filter(\.isPulled).map { story.words($0.words) }
  }

  @Test(arguments: [
    // A sentence before a fragment.
    (
      "Ann Lee called it “a very long night for all.” “We have pulled forty people out of the water,” "
        + "Lee said.",
      "We have pulled forty people out of the water"
    ),
    // What names its matter before what speaks of "it".
    (
      "“I want to know how deep it is before I say so,” said Ann Lee. “Nobody had looked at the wall "
        + "since the summer,” said Tom Gray.",
      "Nobody had looked at the wall since the summer"
    ),
    // Somebody with a name before somebody without.
    (
      "“The water came through the door at midnight,” a neighbour said. “I carried my mother up the "
        + "stairs in my arms,” said Tom Gray.",
      "I carried my mother up the stairs in my arms"
    ),
    // What is known before what may be.
    (
      "“Perhaps the bridge will have to go in the end,” Ann Lee said. “The bridge has stood here "
        + "for ninety years,” said Tom Gray.",
      "The bridge has stood here for ninety years"
    ),
    // A fragment is better than nothing.
    (
      "Ann Lee hoped for “dry feet and quiet nights for everyone.”",
      "dry feet and quiet nights for everyone."
    ),
  ])
  func choosesWhatStandsAlone(_ paragraph: String, _ expected: String) {
    #expect(pulled([[paragraph]]) == [expected])
  }

  @Test(arguments: [
    "Ann Lee said “water” remained a problem.",
    "Ann Lee spoke of “the same old story.”",
    "Ann Lee said the wall was “of a height that nobody will regret.”",
    "“The water came through the door at midnight,” a neighbour said.",
  ])
  func choosesNothingWhereNothingIsGood(_ paragraph: String) {
    #expect(pulled([[paragraph]]).isEmpty)
  }

  @Test func choosesOneInEverySection() {
    let report = [
      "“We have pulled forty people out of the water,” Ann Lee said.",
      "“The bridge has stood here for ninety years,” said Tom Gray.",
    ]
    #expect(pulled([report], sections: [[0, 1]]).count == 2)
    #expect(pulled([report], sections: [[0, 0]]).count == 1)
  }

  @Test func prefersWhatSeveralOutletsQuote() {
    let shared = "“The bridge has stood here for ninety years,” said Tom Gray."
    let report = ["“We have pulled forty people out of the water,” Ann Lee said.", shared]
    #expect(pulled([report, [shared]]) == ["The bridge has stood here for ninety years"])
  }
}
