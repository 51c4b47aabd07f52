import Prose
import Testing

@testable import Deriving

@Suite("A story's words")
struct StoryWordsTests {
  @Test func countsParagraphsByStem() {
    var story = StoryWords(subheads: [], stemmer: Stemmer())
    for text in ["Floods flood the flooded town.", "The town waits."] {
      story.read(Array(text.utf8))
    }
    let flood = story.stem(of: Array("flooding".utf8))
    #expect(flood.map { story.frequency[$0] } == 1)
    #expect(story.stem(of: Array("town".utf8)).map { story.frequency[$0] } == 2)
    #expect(story.stem(of: Array("absent".utf8)) == nil)
    #expect(story.paragraphs.count == 2)
  }

  @Test func learnsNamesFromTheMiddleOfSentences() {
    var story = StoryWords(subheads: ["THE KELDA MAYOR MCFEE"], stemmer: Stemmer())
    story.read(Array("KELDA MAYOR Ann McFee spoke. Grace fell on Kelda. The mayor left.".utf8))
    let names = story.properNouns(in: "THE KELDA MAYOR MCFEE")
    #expect(
      HeadingName.clean("THE KELDA MAYOR MCFEE", properNouns: names).name == "The Kelda mayor McFee"
    )
  }

  @Test func ignoresCapitalsThatEveryWordHas() {
    let text = Array("RUSSIAN PRESIDENT Ann left. “Nobody” saw Kelda.".utf8)
    var reader = CapitalReader(text)
    var tokens = Tokens(text)
    var standings: [CapitalReader.Standing] = []
    while let token = tokens.next() {
      reader.move(to: token.range)
      standings.append(reader.standing)
    }
    #expect(
      standings == [.unclear, .unclear, .capital, .lower, .unclear, .lower, .capital])
  }

  @Test func numbersManyWordsWithoutMixingThemUp() {
    var table = WordTable()
    let words = (0..<5000).map { number in Array("w\(number)".utf8) }
    #expect(words.map { table.number(of: $0) } == Array(0..<5000))
    #expect(words.map { table.find($0) } == Array(0..<5000))
    #expect(table.find(Array("w5000".utf8)) == nil)
  }
}
