import Prose
import Testing

/// The last lines of an article; the words that credit somebody are marked.
@Suite struct TrailerTests {
  @Test(arguments: [
    "⟦with reports from international media⟧",
    "⟦With agency reports⟧",
    "(⟦Reporting by Ann Lee; Editing by Bo Chan⟧)",
    "— ⟦Ann Lee contributed to this report.⟧",
    "⟦Ann Lee and Bo Chan contributed.⟧",
    "⟦Ann Lee reported from Kyiv, and Bo Chan from Seoul.⟧",
    "⟦Additional reporting by Ann Lee⟧",
    "*⟦With files from the Example Service⟧",
  ])
  func marksTheCredit(marked: String) throws {
    let marks = Marks(marked)
    let trailer = try #require(Trailer(BlockText(folding: marks.bytes)))
    #expect(trailer.kind == .credit)
    #expect(marks.marking([trailer.credit]) == marked)
  }

  @Test(arguments: [
    ("© 2025 Example Tribune", Trailer.Kind.rights),
    ("(c) Example Tribune", .rights),
    ("Copyright 2025 Example Tribune. All rights reserved.", .rights),
    ("This article was originally published at 2:05 p.m.", .notice),
    ("This story has been updated.", .notice),
    ("The views expressed are the author's own.", .notice),
    ("Contact Ann Lee at ann@example.org", .contact),
  ])
  func tellsTheKinds(text: String, kind: Trailer.Kind) {
    #expect(Trailer(BlockText(text))?.kind == kind)
  }

  @Test(arguments: [
    "With agencies that were meant to help in ruins, the town has been left to itself since May.",
    "Writing by hand is what she has always done, her daughter said, and she will not stop now.",
    "Copyright law is not the point, she said.",
    "Three deaths were reported from the northern district.",
    "Heavy rain contributed.to the flood",
    "Follow the money, the auditor said.",
    "",
  ])
  func leavesNewsAlone(text: String) { #expect(Trailer(BlockText(text)) == nil) }
}
