import Testing

@testable import Prose

/// What a page puts between the paragraphs of an article.
@Suite struct FurnitureTests {
  @Test(arguments: [
    ("Read more: The dam that would not hold", Furniture.promotion),
    ("RELATED STORIES", .promotion),
    ("Sign up for our newsletter and get the day's news in your inbox every morning.", .promotion),
    ("More from this author", .promotion),
    ("https://example.org/dam", .link),
    ("— Ann Lee (@annlee) March 3, 2025", .post),
    ("The gate is gone pic.twitter.com/abc123", .post),
    ("Photo: Ann Lee", .credit),
    ("Ann Lee/Getty Images", .credit),
    ("Water pours over the dam on Tuesday morning. (AP Photo/Ann Lee)", .credit),
    ("Feb. 21, 2019", .date),
    ("Published 3:05 p.m. EST March 3, 2025", .date),
    ("___", .separator),
    ("* * *", .separator),
    ("Advertisement", .control),
    ("Image", .control),
  ])
  func isKnownByItsForm(text: String, kind: Furniture) { #expect(furniture(text) == kind) }

  /// Hiding a sentence of the report is the worst that can happen here.
  @Test(arguments: [
    "Read more books, the minister told pupils, and the dam will take care of itself.",
    "For more than a decade the dam held.",
    "Related companies were searched too.",
    "Source of the fire was a stove.",
    "The photo by Ann Lee that shows the dam went round the world within an hour of the flood.",
    "Share prices of the builder fell.",
    "Also read at the ceremony were the names of the dead.",
    "Like us, the neighbours fled before the water came over the wall of the garden.",
    "Follow the money, the auditor said, and you will find who profited from the cheap concrete.",
    "March 3 was the day the dam failed.",
    "In 1956 the dam was built.",
    "“Image is all,” she said.",
    "She tweeted at @annlee that the dam was safe, and within a minute it was gone for ever.",
  ])
  func leavesSentencesAlone(text: String) { #expect(furniture(text) == nil) }

  @Test func leavesLongBlocksAlone() {
    let text = "Read more: " + String(repeating: "the dam held and held. ", count: 20)
    #expect(furniture(text) == nil)
  }

  private func furniture(_ text: String) -> Furniture? {
    let bytes = BlockText(text).bytes
    return Furniture(Line(bytes), plain: PlainText.folding(bytes))
  }
}
