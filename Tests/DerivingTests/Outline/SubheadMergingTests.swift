import Testing

@testable import Deriving

@Suite("Merging subheads")
struct SubheadMergingTests {
  private func groups(_ articles: [OutlineArticle]) -> [[String]] {
    let story = OutlineStory(articles, memory: WordMemory())
    return SubheadMerging(story.subheads).groups.map { $0.subheads.map(\.text).sorted() }
  }

  @Test func joinsATheme() {
    let mourning = ["The mayor mourned the dead.", "Flags flew low and people mourned."]
    let money = ["The repairs cost a million.", "The budget pays the repairs."]
    let found = groups([
      OutlineArticle("a", ("World mourns", mourning), ("The bill", money)),
      OutlineArticle("b", ("Tributes", mourning.reversed()), ("A hole in the budget", money)),
    ])
    #expect(found.contains(["Tributes", "World mourns"]))
  }

  @Test func keepsApartWhatOneAuthorKeptApart() {
    let found = groups([
      OutlineArticle(
        "a", ("Reaction in Kelda", ["They mourned."]), ("Reaction abroad", ["They mourned."]))
    ])
    #expect(found.count == 2)
  }

  @Test func keepsApartWhatOnlySoundsAlike() {
    let found = groups([
      OutlineArticle(
        "a", ("Cost of the war", ["Troops shelled the town.", "Soldiers fired shells."]),
        ("Harvest", ["Wheat grew tall.", "Farmers cut wheat."])),
      OutlineArticle(
        "b", ("Cost of bread", ["Wheat grew dear.", "Farmers sold wheat to bakers."]),
        ("Front line", ["Troops shelled the town again.", "Soldiers fired more shells."])),
    ])
    #expect(!found.contains(["Cost of bread", "Cost of the war"]))
  }

  @Test func namesTheGroupAfterItsLargestVariant() {
    let story = OutlineStory(
      [
        OutlineArticle("a", ("Tributes", ["They mourned."])),
        OutlineArticle("b", ("World mourns", ["They mourned.", "They wept and mourned."])),
      ], memory: WordMemory())
    #expect(SubheadMerging(story.subheads).groups.map(\.title.name.name) == ["World mourns"])
  }

  @Test func namesTheGroupAfterWhatItsVariantsHaveInCommon() {
    let demands = ["They demanded an end to supplies.", "They insisted on the demand again."]
    let story = OutlineStory(
      [
        OutlineArticle("a", ("Rebel demands for an end to supplies", demands + demands)),
        OutlineArticle("b", ("Rebel demands", demands)),
      ], memory: WordMemory())
    #expect(SubheadMerging(story.subheads).groups.map(\.title.name.name) == ["Rebel demands"])
  }
}
