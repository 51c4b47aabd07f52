import Prose
import Testing

/// How a pasted file falls into blocks; each block is marked.
@Suite struct TextBlocksTests {
  @Test(arguments: [
    "⟦One line.⟧\n⟦Another line.⟧\n⟦A third.⟧",
    "⟦One line.⟧\r\n⟦Another line.⟧\r\n",
    "⟦One line.⟧\r⟦Another line.⟧",
    "\n\n⟦One line.⟧\n⟦Another.⟧\n⟦A third.⟧\n⟦A fourth.⟧\n\n⟦A fifth.⟧\n⟦A sixth.⟧\n\n",
  ])
  func takesALineForABlock(marked: String) { expectBlocks(marked) }

  @Test(arguments: [
    "⟦One paragraph.⟧\n\n⟦Another paragraph.⟧\n\n⟦A third.⟧",
    "⟦One paragraph\nof two lines.⟧\n\n⟦Another paragraph.⟧\n \n⟦A third.⟧",
    "⟦One paragraph\r\nof two lines.⟧\r\n\r\n⟦Another.⟧",
  ])
  func joinsLinesWhenBlankLinesPartTheBlocks(marked: String) { expectBlocks(marked) }

  @Test func joinsLinesThatAreWrappedToAWidth() {
    expectBlocks(
      """
      ⟦The dam above the town failed early
      on Tuesday, and water reached the
      mill an hour later, the fire brigade
      said, while people were still asleep
      in the lower streets.⟧

      ⟦Nobody was hurt, but the old bridge
      was carried away, and with it the
      only road to the other side of the
      valley, where the hospital stands on
      higher ground.⟧
      """)
  }

  @Test func keepsABylineApartFromTheHeadlineAboveIt() {
    expectBlocks("⟦The dam fails⟧\n⟦By Ann Lee⟧\n\n⟦Water came.⟧\n\n⟦It went.⟧\n\n⟦All is dry.⟧")
  }

  @Test func trimsNoBreakSpacesAndTheByteOrderMark() {
    expectBlocks("\u{FEFF}\u{A0} ⟦One line.⟧ \u{A0}\n\t⟦Another.⟧\t")
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", " \r\n\u{A0}\r\n"])
  func findsNothingInNothing(text: String) {
    #expect(TextBlocks(Array(text.utf8)).ranges.isEmpty)
  }
}

private func expectBlocks(_ marked: String, at location: SourceLocation = #_sourceLocation) {
  let marks = Marks(marked)
  #expect(marks.marking(TextBlocks(marks.bytes).ranges) == marked, sourceLocation: location)
}
