import Model
import Testing

@Suite struct BlockIdentityTests {
  @Test func dependsOnTheArticleAndTheWordsOnly() {
    var first = BlockIdentity(article: "a")
    var second = BlockIdentity(article: "a")
    _ = second.next(text: "A new paragraph above.")
    #expect(first.next(text: "The dam failed.") == second.next(text: "The dam failed."))
    var other = BlockIdentity(article: "b")
    #expect(first.next(text: "The dam held.") != other.next(text: "The dam held."))
  }

  @Test func survivesRetypedQuotesAndSpaces() {
    var typed = BlockIdentity(article: "a")
    var curly = BlockIdentity(article: "a")
    #expect(
      typed.next(text: "\"It's fine\" - she said.")
        == curly.next(text: "“It’s  fine” –\u{A0}she said."))
  }

  @Test func tellsRepeatedParagraphsApart() {
    var blocks = BlockIdentity(article: "a")
    #expect(blocks.next(text: "Again.") != blocks.next(text: "Again."))
  }

  @Test func isTenHexadecimalDigits() {
    var blocks = BlockIdentity(article: "a")
    let id = blocks.next(text: "x")
    #expect(id.utf8.count == 10)
    #expect(id.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) })
  }
}
