import Model
import Testing

@testable import Reading

/// Tables, JSON and YAML as templates get to see them.
@Suite struct DataReaderTests {
  private static func read(_ name: String, _ text: String) -> (DataValue?, [String]) {
    var said: [Diagnostic] = []
    let value = DataReader.read(
      SourceFile(path: "Content/data/" + name, bytes: Array(text.utf8)), &said)
    return (value, said.map(\.text))
  }

  private static func row(_ pairs: (String, DataValue)...) -> DataValue {
    .object(pairs.map { DataValue.Pair($0.0, $0.1) })
  }

  @Test(arguments: [
    "name,length\nDee,140\nBrook,7\n", "name,length\r\nDee,140\r\nBrook,7",
    "\u{FEFF}name,length\nDee,140\n\nBrook,7\n\n", "name;length\nDee;140\nBrook;7\n",
    "\"name\",\"length\"\n\"Dee\",\"140\"\nBrook,7\n",
  ])
  func readsTables(text: String) {
    let expected: DataValue = .list([
      Self.row(("name", .text("Dee")), ("length", .text("140"))),
      Self.row(("name", .text("Brook")), ("length", .text("7"))),
    ])
    #expect(Self.read("rivers.csv", text) == (expected, []))
  }

  @Test func keepsCommasQuotesAndLinesWithinQuotes() {
    let (value, said) = Self.read(
      "q.csv", "who,Length (km)\n\"Lee, \"\"Ann\"\"\",\"two\nlines\"\n,\n")
    #expect(said == [])
    #expect(
      value
        == .list([
          Self.row(("who", .text("Lee, \"Ann\"")), ("Length_km", .text("two\nlines"))),
          Self.row(("who", .text("")), ("Length_km", .text(""))),
        ]))
  }

  @Test(arguments: [
    ("a,b\n1,2,3\n", "2:1: error: this line has 3 values, but there are 2 columns"),
    ("a,a\n1,2\n", "1:3: error: two columns are named 'a'; rename one"),
    ("a,,c\n", "1:3: error: this column has no name"),
    ("a\n\"x\ny\n", "2:1: error: this quote is never closed"),
    ("a\n\"x\"y\n", "2:4: error: something follows the closing quote"),
  ])
  func saysWhereATableIsWrong(text: String, words: String) {
    let (value, said) = Self.read("t.csv", text)
    #expect(value == nil)
    #expect(said.count == 1 && said[0].hasPrefix("Content/data/t.csv:" + words), "\(said)")
  }

  @Test func readsJSON() {
    let text = """
      {"a": [1, -2.50, 1e3, true, null], "é": "\\u00e9 \\ud83d\\ude00 \\n\\/", "o": {"x": "y"}}
      """
    #expect(
      Self.read("x.json", text)
        == (
          Self.row(
            ("a", .list([.number(1), .text("-2.50"), .text("1e3"), .bool(true), .null])),
            ("é", .text("é 😀 \n/")), ("o", Self.row(("x", .text("y"))))), []
        ))
  }

  @Test(arguments: [
    ("{\"a\": 1,}", "1:9"), ("[1 2]", "1:4"), ("[01]", "1:2"), ("[1.]", "1:4"), ("{a: 1}", "1:2"),
    ("[\"a\nb\"]", "1:4"), ("[\"\\q\"]", "1:3"), ("[\"\\ud83d\"]", "1:3"), ("[1] x", "1:5"),
    ("{\"a\": 1, \"a\": 2}", "1:10"), ("['a']", "1:2"), ("[NaN]", "1:2"), ("", "1:1"),
    ("[\"a]", "1:2"), (String(repeating: "[", count: 100), "1:65"),
  ])
  func saysWhereJSONIsWrong(text: String, place: String) {
    let (value, said) = Self.read("x.json", text)
    #expect(value == nil)
    #expect(
      said.count == 1 && said[0].hasPrefix("Content/data/x.json:\(place): error: "), "\(said)")
  }

  @Test func readsYAMLWithTheSameNamesInEveryEntry() {
    let text = "- name: Dee\n  km: 140\n  tidal: true\n- name: Brook\n  code: 007\n"
    #expect(
      Self.read("x.yml", text)
        == (
          .list([
            Self.row(
              ("name", .text("Dee")), ("km", .number(140)), ("tidal", .bool(true)),
              ("code", .null)),
            Self.row(
              ("name", .text("Brook")), ("code", .text("007")), ("km", .null), ("tidal", .null)),
          ]), []
        ))
  }

  @Test func refusesWhatIsTooLongOrTooDeep() {
    #expect(
      Self.read("x.csv", String(repeating: "a\n", count: 600_000)).1
        == [
          "Content/data/x.csv:1:1: error: this is longer than 1 MB; templates are for lists that "
            + "readers read to the end [data-too-long]"
        ])
    let deep = String(repeating: "[", count: 70) + String(repeating: "]", count: 70)
    #expect(Self.read("x.yml", deep).1.first?.contains("64 lists deep") == true)
  }

  /// Each entry would be given the names of all: some billions of values out of one megabyte.
  @Test func refusesEntriesThatShareNoNames() {
    let rows = (0..<60_000).map { "{\"k\($0)\":1}" }.joined(separator: ",")
    let (value, said) = Self.read("rows.json", "[\(rows)]")
    #expect(value == nil)
    #expect(
      said == [
        "Content/data/rows.json:1:1: error: the entries of its lists share too few names; give those of "
          + "a list the same ones [invalid-data]"
      ])
  }

  @Test func readsATableOfManyColumns() {
    let names = (0..<100_000).map { "c\($0)" }.joined(separator: ",")
    #expect(Self.read("wide.csv", names + "\n") == (.list([]), []))
  }

  @Test func asksForNamesThatTemplatesCanSay() {
    let files = ["my rivers.yml", "rivers.csv", "rivers.json"].map {
      FoundFile(path: "Content/data/" + $0)
    }
    #expect(
      DataReader.complaints(about: files).map(\.identifier) == ["bad-data-name", "duplicate-data"])
  }
}
