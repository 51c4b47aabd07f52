import Deriving
import Model
import Testing

@Suite struct ProposedHintsTests {
  private static let outline = [
    OutlineEntry(title: "Rebuilding", hints: ["vote"]), OutlineEntry(title: "Cracks"),
  ]

  private func placement(
    _ section: Int, _ margin: Placement.Margin, _ words: String...
  ) -> Placement {
    let teacher = BlockReference(article: 0, block: 0)
    return Placement(
      section: section, runnerUp: nil, margin: margin, lead: 1,
      reasons: words.map { Reason(.learnedWord($0, from: teacher), weight: 1) })
  }

  @Test func proposesWhatStronglyPlacedBlocksTaught() {
    let hints = ProposedHints(
      outline: Self.outline, subheads: [],
      placements: [
        placement(0, .strong, "Council", "money"), placement(0, .strong, "council", "costs"),
        placement(0, .fair, "money"), placement(1, .strong, "engineers"),
        placement(1, .strong, "Engineer"), placement(1, .strong, "engineer", "warned"),
        placement(1, .strong, "warning"),
      ])
    #expect(hints.words == [["council"], ["engineers", "warning"]])
  }

  @Test func putsTheWordsOfSubheadsFirst() {
    let hints = ProposedHints(
      outline: Self.outline,
      subheads: [("The Cost of Rebuilding", 0), ("A vote on the cost", 0)],
      placements: [placement(0, .strong, "council"), placement(0, .strong, "council")])
    #expect(hints.words == [["cost", "council"], []])
  }

  @Test func leavesOutWhatCleaningCutsFromASubhead() {
    let hints = ProposedHints(
      outline: Self.outline, subheads: [("Int'l Response Amid Unresolved Doubts", 1)],
      placements: [])
    #expect(hints.words[1].allSatisfy { !["Int", "Amid", "Unresolved"].contains($0) })
    #expect(hints.words[1].contains("response"))
  }

  @Test func leavesOutTitlesAndDeclaredHints() {
    let hints = ProposedHints(
      outline: Self.outline, subheads: [("Votes on cracks", 1)],
      placements: [placement(1, .strong, "rebuild"), placement(1, .strong, "rebuild")])
    #expect(hints.words == [[], []])
  }
}
