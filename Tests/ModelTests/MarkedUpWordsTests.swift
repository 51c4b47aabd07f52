import Testing

@testable import Model

/// Holding a block of a saved page against its file, tag by tag and letter by letter.
@Suite struct MarkedUpWordsTests {
  private func proves(_ words: String, _ page: String, _ pieces: [String]? = nil) -> Bool {
    let file = SourceFile(path: "Content/dam/articles/a.html", text: page)
    let bytes = file.bytes
    let ranges = (pieces ?? [page]).compactMap { piece -> SourceRange? in
      let letters = Array(piece.utf8)
      return bytes.indices.first { bytes[$0...].starts(with: letters) }
        .map { $0..<$0 + letters.count }
    }
    let all = (ranges.first?.lowerBound ?? 0)..<(ranges.last?.upperBound ?? 0)
    let block = Block(id: "a", kind: .paragraph, range: all, text: words, pieces: ranges)
    return Citation(source: 1, file: file, range: all).proves(block)
  }

  @Test(arguments: [
    ("two roads", "two <b>roads</b>"), ("one & two", "one &amp; two"), ("it’s", "it&rsquo;s"),
    ("it’s", "it&#8217;s"), ("it’s", "it&#x2019;s"), ("it’s", "it&#146;s"), ("a b", "a&nbsp;b"),
    ("café", "caf&eacute"), ("a < b", "a < b"), ("ab", "a<!-- > --->b"), ("a b", "a\n  b"),
    ("“a”", #"\u201ca\u201d"#), ("😀", #"\ud83d\ude00"#),
  ])
  func readsWhatTheFileSays(words: String, page: String) {
    #expect(proves(words, page))
  }

  @Test(arguments: [
    ("three roads", "two <b>roads</b>"), ("one two", "one &amp; two"), ("road", "roads"),
    ("roads", "road"), ("", "a"),
  ])
  func refusesWordsThatDoNotStandThere(words: String, page: String) {
    #expect(!proves(words, page))
  }

  @Test func joinsThePiecesAndNothingBetweenThem() {
    let page = "The dam <script>var a</script>failed <i>again</i>."
    #expect(proves("The dam failed again.", page, ["The dam ", "failed ", "again", "."]))
    #expect(!proves("The dam failed again.", page))
  }

  @Test func readsAFileOfAnotherEncodingThroughItsTranscript() {
    let transcript = Transcript(
      bytes: Array("café ok".utf8), places: [0, 3, 5], origins: [0, 3, 4])
    let file = SourceFile(
      path: "a.html", bytes: [0x63, 0x61, 0x66, 0xE9, 0x20, 0x6F, 0x6B], transcript: transcript)
    let block = Block(id: "a", kind: .paragraph, range: 0..<4, text: "café", pieces: [0..<4])
    #expect(Citation(source: 1, file: file, range: 0..<4).proves(block))
  }
}
