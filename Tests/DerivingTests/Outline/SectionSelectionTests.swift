import Testing

@testable import Deriving

@Suite("Choosing sections")
struct SectionSelectionTests {
  private func kept(_ articles: [OutlineArticle]) -> [SubheadGroup] {
    let story = OutlineStory(articles, memory: WordMemory())
    return SectionSelection(SubheadMerging(story.subheads), story: story).kept
  }

  @Test func foldsAOneParagraphSubheadIntoItsNearest() {
    let groups = kept([
      OutlineArticle(
        "a", ("The trial", ["The court sat.", "The judge heard the owner."]),
        ("The flood", ["Water rose fast.", "Water filled the cellars."]),
        ("The repairs", ["Masons came.", "Masons mended the wall."]),
        ("The verdict", ["The judge told the court."]))
    ])
    #expect(groups.count == 3)
    let trial = groups.first { $0.title.text == "The trial" }
    #expect(trial?.hints.contains("The verdict") == true)
  }

  @Test func countsOneLongParagraphAsTwo() {
    let long = Array(repeating: "word", count: 120).joined(separator: " ")
    let groups = kept([
      OutlineArticle("a", ("The letter", [long]), ("The note", ["Short."])),
      OutlineArticle("b", (nil, ["The cat slept."])),
    ])
    #expect(groups.map(\.title.text) == ["The letter"])
  }
}
