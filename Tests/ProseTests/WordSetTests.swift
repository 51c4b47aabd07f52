import Testing

@testable import Prose

@Suite struct WordSetTests {
  private static let words = WordSet(WordList.hashes("police ministry army council union hospital"))

  @Test(arguments: ["police", "ministry", "army", "council", "union", "hospital"])
  func holdsItsWords(_ word: String) {
    #expect(Self.words.contains(WordHash(word).value))
  }

  @Test(arguments: ["polices", "minister", "", "the"])
  func holdsNoOtherWord(_ word: String) {
    #expect(!Self.words.contains(WordHash(word).value))
  }

  @Test func holdsNoNumber() throws {
    let number = try #require(Paragraph(Array("14".utf8)).tokens.first)
    #expect(!Self.words.contains(number.hash))
  }
}
