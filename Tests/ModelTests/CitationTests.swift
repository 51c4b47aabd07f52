import Model
import Testing

@Suite struct CitationTests {
  private let file = SourceFile(
    path: "a.md", text: "Before.\n\nThe “dam” *failed*,\nofficials said.\n\nAfter.")

  private func block(_ text: String, html: String? = nil) -> Block {
    Block(
      id: "0", kind: .paragraph, range: 0..<0, text: text, html: html.map { Array($0.utf8) })
  }

  private func citation(of words: String) throws -> Citation {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let range = try #require(text.firstRange(of: words))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return Citation(source: 1, file: file, range: start..<(start + words.utf8.count))
  }

  @Test func provesWordsThatStandAtThePlace() throws {
    #expect(try citation(of: "Before.").proves(block("Before.")))
  }

  @Test func refusesAlteredWords() throws {
    #expect(try !citation(of: "Before.").proves(block("Before!")))
    #expect(try !citation(of: "Before.").proves(block("Before. And more.")))
  }

  @Test(arguments: 1..<26)
  func refusesOneOtherByteOfAnyLength(length: Int) {
    let words = Array("abcdefghijklmnopqrstuvwxyz".utf8.prefix(length))
    let file = SourceFile(path: "a.txt", bytes: words)
    #expect(file.holds(String(decoding: words, as: UTF8.self), at: 0..<length))
    for place in words.indices {
      var altered = words
      altered[place] += 1
      #expect(!file.holds(String(decoding: altered, as: UTF8.self), at: 0..<length))
    }
  }

  @Test func seesThroughMarkdownOnlyInMarkdown() throws {
    let span = try citation(of: "The “dam” *failed*,\nofficials said.")
    #expect(span.proves(block("The \"dam\" failed, officials said.", html: "<p>…</p>")))
    #expect(!span.proves(block("The \"dam\" failed, officials said.")))
  }

  /// Nothing but `|` need stand between the words of two cells.
  @Test func provesTheCellsOfATable() {
    let table = "|Town|Built in|Height|\n|:--:|:-------|-----:|\n|Upper|1931|N/A|\n"
    let citation = Citation(
      source: 1, file: SourceFile(path: "a.md", text: table), range: 0..<table.utf8.count)
    #expect(citation.proves(block("Town Built in Height Upper 1931 N/A", html: "<table></table>")))
    #expect(!citation.proves(block("Town Built in Height Lower 1931 N/A", html: "<table></table>")))
  }

  @Test func refusesAPlaceOutsideTheFile() {
    #expect(!Citation(source: 1, file: file, range: 0..<9999).proves(block("Before.")))
  }
}
