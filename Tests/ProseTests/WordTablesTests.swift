import Testing

@testable import Prose

@Suite("Tables of words")
struct WordTablesTests {
  private func hash(_ word: String) -> UInt64 { WordHash(Array(word.utf8)).value }

  @Test func findsEveryWordOfAFullTable() {
    let hashes = (0..<3000).map { hash("word\($0)") }
    let table = WordTags(hashes)
    #expect(hashes.map { table.number(of: $0) } == Array(0..<3000))
    #expect((3000..<9000).allSatisfy { table.number(of: hash("word\($0)")) == nil })
  }

  @Test func joinsTheClassesOfAWordInSeveralLists() {
    let table = WordClasses([(.month, "may june"), (.future, "will may"), (.doubt, "perhaps")])
    #expect(table[hash("may")] == [.month, .future])
    #expect(table[hash("perhaps")] == .doubt)
    #expect(table[hash("never")] == [])
  }

  @Test(arguments: ["a", "eight888", "seventeen-letters", "ninety9nine", "éclairs", "won't"])
  func hashesAWordOfATextLikeTheWordAlone(word: String) {
    for text in [word, "The \(word) is here and goes on for a while.", "(\(word))"] {
      let paragraph = Paragraph(Array(text.utf8))
      for token in paragraph.tokens {
        #expect(token.hash == WordHash(Array(paragraph.lowercase[token.range])).value)
      }
      let first = word.utf8.split(separator: UInt8(ascii: "-"))[0]
      #expect(paragraph.tokens.contains { $0.hash == WordHash(Array(first)).value })
    }
  }

  @Test func hashesDifferentWordsDifferently() {
    let words = ["", "a", "b", "ab", "ba", "abcdefgh", "abcdefghi", "abcdefgi", "abcdefghabcdefgh"]
    #expect(Set(words.map(hash)).count == words.count)
  }
}
