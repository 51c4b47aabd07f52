import Prose
import Testing

/// Which short lines of an article are subheads; `# ` marks the expected ones.
@Suite struct SubheadsTests {
  @Test func standBetweenParagraphs() {
    expectSubheads([text, text, "# What the engineers knew", text])
  }

  @Test func needAParagraphBefore() { expectSubheads(["What the engineers knew", text, text]) }

  @Test(arguments: [
    "Nobody was hurt.", "Nobody was hurt!", "This is what they found:", "“We knew,” she said,",
    "and so it went", "– another item", "Visit www.example.org now", "@annlee on the dam",
    "Ann Lee, chief reporter", "North Valley 24 16 15 64",
  ])
  func areWrittenAsSubheads(line: String) { expectSubheads([text, text, text, line, text]) }

  @Test func haveAtMostFourteenWords() {
    let line = "The many things the engineers of the old dam knew and never told a soul"
    expectSubheads([text, text, "# The first day", text, line, text])
  }

  @Test func areNotTheItemsOfAList() {
    expectSubheads([text, text, "Concrete from the north", "Steel from the south", "Sand", text])
  }

  @Test func mayFollowAListWhenWrittenOtherwise() {
    expectSubheads([
      text, text, "- Concrete from the north", "- Steel from the south", "# Money", text,
    ])
  }

  @Test func mayStandOverAShortParagraph() {
    expectSubheads([text, text, "# The first day", "“We did not know what to do.”", text])
  }

  @Test func mayStandOverABylineOfTheirOwn() {
    expectSubheads([text, text, "# A long wait", "Ann Lee, Example News", text, "# Money", text])
  }

  @Test func mayStandOverAnother() {
    expectSubheads([
      text, text, "# The Gates", "# 1. The North Gate", text, "# 2. The South Gate", text,
    ])
  }
}
