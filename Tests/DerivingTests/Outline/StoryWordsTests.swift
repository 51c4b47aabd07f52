import Prose
import Testing

@testable import Deriving

@Suite("A story's words")
struct StoryWordsTests {
  @Test func countsParagraphsByStem() {
    var story = StoryWords(subheads: [], memory: WordMemory())
    for text in ["Floods flood the flooded town.", "The town waits."] {
      story.read(Paragraph(Array(text.utf8)))
    }
    #expect(story.stem(of: hash("flood")).map { story.frequency[$0] } == 1)
    #expect(story.stem(of: hash("town")).map { story.frequency[$0] } == 2)
    #expect(story.stem(of: hash("absent")) == nil)
    #expect(story.paragraphs.count == 2)
  }

  @Test func learnsNamesFromTheMiddleOfSentences() {
    var story = StoryWords(subheads: ["THE KELDA MAYOR MCFEE"], memory: WordMemory())
    story.read(
      Paragraph(Array("KELDA MAYOR Ann McFee spoke. Grace fell on Kelda. The mayor left.".utf8)))
    let names = story.properNouns(in: "THE KELDA MAYOR MCFEE")
    #expect(
      HeadingName.clean("THE KELDA MAYOR MCFEE", properNouns: names).name == "The Kelda mayor McFee"
    )
  }

  @Test func ignoresCapitalsThatEveryWordHas() {
    let text = Paragraph(Array("RUSSIAN PRESIDENT Ann left. “Nobody” saw Kelda.".utf8))
    let ranges = text.tokens.map(\.range)
    let standings = zip([0..<0] + ranges, ranges).map { previous, range in
      CapitalReader(bytes: text.bytes, range: range, previous: previous).standing
    }
    #expect(
      standings == [.unclear, .unclear, .capital, .lower, .unclear, .lower, .capital])
  }

  @Test func numbersManyWordsWithoutMixingThemUp() {
    var map = WordMap<Int>(slots: 16, filler: 0)
    let hashes = (0..<5000).map { hash("w\($0)") }
    for (number, hash) in hashes.enumerated() { map.set(hash, to: number) }
    #expect(hashes.map { map.value(of: $0) } == Array(0..<5000))
    #expect(map.value(of: hash("w5000")) == nil)
  }

  private func hash(_ word: String) -> UInt64 { WordHash(Array(word.utf8)).value }
}
