import Testing

@testable import Prose

/// The facts about a block that the rules of structure rely on.
@Suite struct LineTests {
  @Test(arguments: [
    ("Nobody was hurt.", Glyph.stop), ("Nobody was hurt.”", .stop), ("(Nobody?)", .question),
    ("‘Nobody!’", .exclamation), ("This is it:", .colon), ("Nobody", .lower), ("", .other),
    ("“”", .other),
  ])
  func seesTheEndingThroughClosingMarks(text: String, last: Glyph) {
    #expect(line(text).last == last)
  }

  @Test(arguments: [
    ("Political Implications", true), ("What Comes Next for the Town", true),
    ("The Bridge Over the River", true), ("Political implications", false), ("Money", false),
    ("Risks we see with this Grant", false),
  ])
  func knowsTitleCase(text: String, isTitle: Bool) { #expect(line(text).isTitleCase == isTitle) }

  @Test(arguments: [
    ("TRUMP IMPACT", true), ("LATEST: 3 DEAD IN U.S.", true), ("U.S. response", false),
    ("A", false),
  ])
  func knowsCapitals(text: String, isAll: Bool) { #expect(line(text).isAllCapitals == isAll) }

  @Test func takesAShortSentenceForProse() {
    #expect(line("The old dam above the town failed early on this Tuesday.").isLong)
    #expect(!line("The old dam above the town failed early on this Tuesday").isLong)
    #expect(line("The brigade gave four reasons for the failure of the dam:").isProse)
  }

  @Test func countsNoWordsOfALongBlock() {
    #expect(line(String(repeating: "word ", count: 60)).count.words == 0)
  }

  private func line(_ text: String) -> Line { Line(BlockText(text).bytes) }
}
