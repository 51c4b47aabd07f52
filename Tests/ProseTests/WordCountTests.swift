import Testing

@testable import Prose

/// How the words of a block are written.
@Suite struct WordCountTests {
  @Test(arguments: [("", 0), ("Dam", 1), ("The dam — it failed", 5)])
  func countsWords(text: String, words: Int) { #expect(WordCount(Array(text.utf8)).words == words) }

  @Test func countsRaisedAndLoweredWords() {
    let count = WordCount(Array("The “Bridge” over 3 rivers with Élan".utf8))
    #expect(count.raised == 4)
    #expect(count.lowered == 1)
  }

  @Test func countsFiguresAndLetters() {
    let count = WordCount(Array("North 24 16 B2".utf8))
    #expect([count.figures, count.digits, count.letters, count.capitals] == [2, 5, 6, 2])
  }

  @Test(arguments: [
    ("“dam”", Glyph.lower), ("(3 dams)", .digit), ("— Dam", .upper), ("...", .other),
  ])
  func findsTheFirstWord(text: String, head: Glyph) {
    #expect(WordCount(Array(text.utf8)).firstWord == head)
  }
}
