import Model
import Testing

@testable import Deriving

@Suite struct PassageProofTests {
  private let story = SampleStory.story()
  private let lede = BlockReference(article: 0, block: 1)

  private func complaints(about words: Passage, in story: Story) -> [String] {
    var extracts = Extracts()
    extracts.quotes = [Quote(words: words, speaker: nil, verb: nil)]
    return PassageProof.complaints(about: extracts, in: story).map(\.text)
  }

  @Test func letsPassWhatStandsInTheReport() {
    #expect(complaints(about: Passage(lede, 0..<7), in: story) == [])
    #expect(complaints(about: Passage(lede, 4..<61), in: story) == [])
  }

  @Test func failsWordsBeyondTheirBlock() {
    #expect(
      complaints(about: Passage(lede, 4..<62), in: story) == [
        """
        Content/dam/articles/a.txt:2:1: error: what is drawn from block \
        '\(SampleStory.first.blocks[1].id)' does not stand here; this is a fault of the program \
        [unproven-passage]
        """
      ])
  }

  @Test func failsWordsThatTheArticleDoesNotHave() {
    let original = SampleStory.first
    let blocks = original.blocks.enumerated().map { index, block in
      index == 1
        ? Block(id: block.id, kind: block.kind, range: block.range, text: "The dam held.") : block
    }
    let forged = Article(
      id: original.id, source: original.source, details: original.details, blocks: blocks)
    let story = SampleStory.story(articles: [forged])
    #expect(complaints(about: Passage(lede, 0..<7), in: story).count == 1)
  }

  @Test func failsHalfALetter() {
    let article = SampleStory.article(
      "c", outlet: "Sample Wire", date: nil, [(.paragraph, "“Stay in,” he said.")])
    let story = SampleStory.story(articles: [article])
    let first = BlockReference(article: 0, block: 0)
    #expect(complaints(about: Passage(first, 3..<7), in: story) == [])
    #expect(complaints(about: Passage(first, 1..<7), in: story).count == 1)
  }
}
