import Prose
import Testing

@testable import Deriving

/// What is known of a story's words, found again by the numbers of its blocks.
@Suite struct WordEntriesTests {
  @Test func givesEachBlockItsOwnWords() {
    let memory = WordMemory()
    let first = Paragraph(Array("The dam failed.".utf8))
    let second = Paragraph(Array("Dams fail in 2024.".utf8))
    let words = WordEntries(of: [[nil, first], [], [second, nil]], memory)
    #expect(words.entries(article: 0, block: 0).isEmpty)
    #expect(Array(words.entries(article: 0, block: 1)) == memory.words(of: first))
    #expect(Array(words.entries(article: 2, block: 0)) == memory.words(of: second))
    #expect(words.entries(article: 2, block: 1).isEmpty)
  }
}
