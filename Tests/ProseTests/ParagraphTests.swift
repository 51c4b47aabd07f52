import Testing

@testable import Prose

@Suite struct ParagraphTests {
  private let paragraph = Paragraph(
    Array("The mayor said no. On Tuesday, two bridges “fell”! Who knew?".utf8))

  private func words(_ tokens: ArraySlice<Token>) -> [String] {
    tokens.map { String(decoding: paragraph.bytes[$0.range], as: UTF8.self) }
  }

  @Test func knowsItsWordsWhatTheyCanDoAndItsSentences() {
    #expect(words(paragraph.tokens[...]).prefix(4) == ["The", "mayor", "said", "no"])
    #expect(paragraph.classes.count == paragraph.tokens.count)
    #expect(paragraph.classes[2].contains(.speech))
    #expect(paragraph.classes[5].contains(.weekday))
    #expect(paragraph.sentences.count == 3)
  }

  @Test func findsTheSentenceOfAByte() {
    #expect(paragraph.sentence(at: 0) == paragraph.sentences[0])
    #expect(paragraph.sentence(at: 25) == paragraph.sentences[1])
    #expect(paragraph.sentence(at: 999) == 0..<paragraph.bytes.count)
  }

  @Test func findsTheWordsThatBeginInSomeBytes() {
    #expect(
      words(paragraph.tokens(in: paragraph.sentences[1])).joined(separator: " ")
        == "On Tuesday two bridges fell")
    #expect(words(paragraph.tokens(in: 1..<10)) == ["mayor"])
    #expect(paragraph.tokens(in: 5..<5).isEmpty)
    #expect(paragraph.tokens(in: 900..<999).isEmpty)
  }

  @Test func readsNothingAsNothing() {
    let empty = Paragraph([])
    #expect(empty.tokens.isEmpty && empty.sentences.isEmpty)
    #expect(empty.sentence(at: 0) == 0..<0)
  }

  @Test func isTheSameAsAnotherOfTheSameBytes() {
    #expect(paragraph == Paragraph(paragraph.bytes))
    #expect(paragraph != Paragraph(Array("The mayor said yes.".utf8)))
  }
}
