import Prose
import Testing

/// Who wrote an article; the people are marked.
@Suite struct BylineTests {
  @Test(arguments: [
    "By ⟦Joke Kujenya⟧",
    "By ⟦Joke Kujenya⟧ and ⟦Ann Lee⟧, Example Tribune",
    "By ⟦ANN LEE⟧, ⟦BO CHAN⟧ and ⟦CY DIAZ⟧",
    "BY ⟦ANN LEE⟧",
    "By ⟦Ann Lee⟧ in Kyiv and ⟦Bo Chan⟧ in Washington",
    "By ⟦Ann Lee⟧ | Example News | March 3, 2025",
    "By ⟦Ann van der Lee⟧ for The Example",
    "By: ⟦J.K. O’Lee Jr.⟧",
    "Written by ⟦Ann Lee⟧",
    "By ⟦Ann Lee⟧, Staff Writer",
    "By ⟦Zoë Çelik⟧",
    "⟦Ann Lee⟧, Business Desk",
    "⟦Ann Lee⟧, Example Service diplomatic correspondent",
    "By ⟦Ann Lee⟧ Published March 3",
  ])
  func marksThePeople(marked: String) {
    let marks = Marks(marked)
    let names = Byline(BlockText(folding: marks.bytes))?.names ?? []
    #expect(marks.marking(names) == marked)
  }

  @Test(arguments: [
    "By the time we arrived the dam had failed",
    "By Tuesday the dam had failed",
    "By Monday Night",
    "By Land and Sea",
    "By some accounts, Ann Lee knew",
    "By Whose Authority?",
    "By Ann Lee.",
    "Ann Lee",
    "The Need for Rain",
    "Storm Hits Coast, Thousands Flee",
    "",
  ])
  func refusesSentencesAndHeadlines(text: String) { #expect(Byline(BlockText(text)) == nil) }

  @Test(arguments: [
    ("By Joke Kujenya and Ann Lee, Example Tribune", "Example Tribune"),
    ("By Ann Lee for The Example", "The Example"),
    ("By Ann Lee in Kyiv, Example News", "Example News"),
    ("Staff Reporter", "Staff Reporter"),
    ("By AFP", "By AFP"),
  ])
  func namesTheDesk(text: String, desk: String) throws {
    let block = BlockText(text)
    let range = try #require(Byline(block)?.desk)
    #expect(String(decoding: block.bytes[range], as: UTF8.self) == desk)
  }

  @Test func givesNamesAsText() {
    let names = Byline.names(in: BlockText("By Joke Kujenya and Ann Lee, Example Tribune"))
    #expect(names == ["Joke Kujenya", "Ann Lee"])
  }
}
