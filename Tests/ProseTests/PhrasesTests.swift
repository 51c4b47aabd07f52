import Testing

@testable import Prose

/// Set phrases in plain text.
@Suite struct PhrasesTests {
  private let phrases = Phrases("read more | read\n photo: | (c)")

  @Test(arguments: [
    ("read more here", 9), ("read on", 4), ("reader", nil), ("photo:lee", 6), ("(c)2025", 3),
    ("we read", nil), ("", nil),
  ])
  func standAtTheBeginning(text: String, length: Int?) {
    #expect(phrases.length(in: Array(text.utf8), at: 0) == length)
  }

  @Test(arguments: [("we read it", true), ("misread it", false), ("lee; photo: chan", true)])
  func occurAsWholeWords(text: String, occurs: Bool) {
    #expect(phrases.occur(in: Array(text.utf8)) == occurs)
  }

  @Test(arguments: [("read more", true), ("read more.", false), ("read", true)])
  func fillAText(text: String, fills: Bool) { #expect(phrases.fill(Array(text.utf8)) == fills) }
}
