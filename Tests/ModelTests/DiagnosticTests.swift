import Model
import Testing

@Suite struct DiagnosticTests {
  @Test func printsPlaceSeverityWordsAndIdentifier() {
    let place = SourceLocation(path: "Content/dam/index.md", line: 12, column: 5)
    let first = SourceLocation(path: "Content/dam/index.md", line: 3)
    let diagnostic = Diagnostic.warning(
      "impossible-date", "date '31 June' does not exist", at: place,
      notes: [Diagnostic.Note("first given here", at: first)])
    #expect(
      diagnostic.text == """
        Content/dam/index.md:12:5: warning: date '31 June' does not exist [impossible-date]
        Content/dam/index.md:3:1: note: first given here
        """)
  }

  @Test func ordersByPlaceInBytes() {
    let places = [("b", 1), ("a", 10), ("a", 9), ("B", 1)]
    let sorted = places.map {
      Diagnostic.error("x", "y", at: SourceLocation(path: $0.0, line: $0.1))
    }.sorted()
    #expect(sorted.map(\.location.text) == ["B:1:1", "a:9:1", "a:10:1", "b:1:1"])
  }
}
