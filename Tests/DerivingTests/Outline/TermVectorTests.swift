import Prose
import Testing

@testable import Deriving

@Suite("Term vectors")
struct TermVectorTests {
  private func vectors(_ paragraphs: String...) -> [TermVector] {
    var words = StoryWords(subheads: [], memory: WordMemory())
    for paragraph in paragraphs { words.read(Paragraph(Array(paragraph.utf8))) }
    var maker = TermVectors(words)
    return paragraphs.indices.map { maker.vector(of: $0..<$0 + 1) }
  }

  @Test func comparesByTellingWords() {
    let found = vectors("the judge sat", "the judges sit, the judge sat", "the river rose")
    #expect(found[0].cosine(with: found[1]) > 0.5)
    #expect(found[0].cosine(with: found[2]) == 0)
    #expect(abs(found[0].cosine(with: found[0]) - 1) < 1e-12)
  }

  @Test func addsUpLikeTheTextsTogether() {
    var words = StoryWords(subheads: [], memory: WordMemory())
    for text in ["wheat and bread", "bread and war", "quiet rain"] {
      words.read(Paragraph(Array(text.utf8)))
    }
    var maker = TermVectors(words)
    let sum = maker.vector(of: 0..<1).adding(maker.vector(of: 1..<2))
    #expect(sum == maker.vector(of: 0..<2))
  }

  @Test func hasNothingInCommonWithNothing() {
    let found = vectors("", "rain")
    #expect(found[0].cosine(with: found[1]) == 0)
  }
}
