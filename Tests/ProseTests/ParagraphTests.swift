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

  /// What stands before the first mark is passed over by every rule about quotations, so none may
  /// be missed there: made-up texts of marks, letters and what looks like marks.
  @Test func missesNoMarkBeforeTheFirst() {
    let pieces = ["\"", "“", "”", "«", "'", "’", "`", "—", "\u{202B}", "é", " ", "s", "A", "."]
    let marks = ["\"", "“", "”", "«", "»"].map { Array($0.utf8) }
    var (state, missed, found): (UInt64, Int, Int) = (1, 0, 0)
    for length in 0..<600 {
      var bytes: [UInt8] = []
      for _ in 0..<(length % 24) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes += Array(pieces[Int(state >> 33) % pieces.count].utf8)
      }
      let paragraph = Paragraph(bytes)
      let places = bytes.indices.filter { place in
        marks.contains { bytes[place...].starts(with: $0) }
      }
      missed += places.filter { $0 < paragraph.firstMark }.count
      found += places.isEmpty ? 0 : 1
      #expect(paragraph.quotations == QuoteScanner.spans(in: bytes))
    }
    #expect(missed == 0 && found > 400)
  }

  @Test func isTheSameAsAnotherOfTheSameBytes() {
    #expect(paragraph == Paragraph(paragraph.bytes))
    #expect(paragraph != Paragraph(Array("The mayor said yes.".utf8)))
  }
}
