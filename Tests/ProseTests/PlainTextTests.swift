import Testing

@testable import Prose

/// Text as the phrase lists spell it.
@Suite struct PlainTextTests {
  @Test(arguments: [
    ("Read MORE", "read more"), ("“Don’t”", "\"don't\""), ("A — B–C", "a - b-c"),
    ("so…", "so."), ("Évian\u{A0}É", "Évian É"),
  ])
  func isLowerAndStraight(text: String, plain: String) {
    #expect(PlainText.folding(Array(text.utf8)) == Array(plain.utf8))
  }
}
