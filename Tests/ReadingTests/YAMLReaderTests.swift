import Model
import Testing

@testable import Reading

/// What libyaml's events become, told with the byte where each value begins.
@Suite struct YAMLReaderTests {
  private func read(_ yaml: String) throws(YAMLFlaw) -> String? {
    try YAMLReader.document(in: Array(yaml.utf8)[...]).map(describe)
  }

  private func describe(_ value: YAMLValue) -> String {
    switch value {
    case .text(let text, at: let offset): "\(offset)'\(text)'"
    case .list(let items, at: let offset):
      "\(offset)[" + items.map(describe).joined(separator: " ") + "]"
    case .pairs(let pairs, at: let offset):
      "\(offset){"
        + pairs.map { describe($0.key) + ": " + describe($0.value) }.joined(separator: " ") + "}"
    }
  }

  private func complaint(_ yaml: String) -> String? {
    let file = SourceFile(path: "a", text: yaml)
    do throws(YAMLFlaw) {
      _ = try YAMLReader.document(in: file.bytes[...])
      return nil
    } catch {
      return error.diagnostic(in: file).text
    }
  }

  @Test(arguments: [
    ("a: b\n", "0{0'a': 3'b'}"),
    ("é: [日本, \"x\\u00e9\"]\n", "0{0'é': 4[5'日本' 13'xé']}"),
    ("a:\r\n  - b: c\r\n    d: 'e'\r\n", "0{0'a': 6[8{8'b': 11'c' 18'd': 21'e'}]}"),
    ("a: |\n  b\n   c\n\nd: >-\n  e\n  f\n", "0{0'a': 3'b\n c\n' 15'd': 18'e f'}"),
    ("a:\nb: ~\n", "0{0'a': 2'' 3'b': 6'~'}"),
    (
      "yes: 012\nno: 1_0.5\nd: 2025-03-19\n",
      "0{0'yes': 5'012' 9'no': 13'1_0.5' 19'd': 22'2025-03-19'}"
    ),
    ("? [a]\n: b\n", "0{2[3'a']: 8'b'}"),
    ("a: b \u{85}c: d\n", "0{0'a': 3'b' 7'c': 10'd'}"),
    ("---\na: b\n...\n", "4{4'a': 7'b'}"),
  ])
  func tellsEveryValueAndItsPlace(yaml: String, value: String) throws {
    #expect(try read(yaml) == value)
  }

  @Test(arguments: ["", "\n", "# nothing\n"])
  func takesNothingForNothing(yaml: String) throws {
    #expect(try read(yaml) == nil)
  }

  @Test(arguments: [
    ("a: b: c\n", "1:5", "mapping values are not allowed in this context"),
    ("é: 'x\n", "2:1", "found unexpected end of stream"),
    ("a: [b\n", "2:1", "did not find expected ',' or ']'"),
    ("a: b\n\tc: d\n", "2:1", "found a tab character that violates indentation"),
    ("é: é: é\r\n", "1:7", "mapping values are not allowed in this context"),
    ("a: @b\n", "1:4", "found character that cannot start any token"),
    ("a: b\n---\nc: d\n", "2:1", "but found another document"),
  ])
  func pointsAtWhatIsNotYAML(yaml: String, place: String, problem: String) {
    #expect(
      complaint(yaml)
        == "a:\(place): error: this is not YAML: \(problem); put text with ':' or '#' in quotes "
        + "[invalid-yaml]")
  }

  @Test func refusesWhatIsNoText() {
    #expect(complaint("a: b\u{7}\n") == "a:1:1: error: this is not YAML [invalid-yaml]")
  }

  @Test(arguments: [
    ("a: [1]\nb: *x\n", "2:4"), ("b:\n  - *x\n", "2:5"), ("é: {b: *x}\n", "1:9"),
    ("<<: {c: d}\n", "1:1"), ("*x : a\n", "1:1"), ("a: &x b\n", "1:4"), ("a: !!str b\n", "1:4"),
    ("a: !b\n", "1:4"), ("a: &x [b]\n", "1:4"), ("a: !x {b: c}\n", "1:4"), ("&x a: b\n", "1:1"),
  ])
  func refusesAnAliasWhereItStands(yaml: String, place: String) {
    #expect(
      complaint(yaml)
        == "a:\(place): error: aliases ('*name', '&name', '<<') and tags ('!name') are not read here; "
        + "write the value out, or put it in quotes [yaml-alias]"
    )
  }

  @Test(arguments: ["a: -*b\n", "a: what?*b, c\n", "a: |\n  *b c\n", "a: '*b'\n"])
  func takesAStarInAWordForAStar(yaml: String) {
    #expect(complaint(yaml) == nil)
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", "a", "3:1", "1:1"), ("{a: 1, \"a\": 2}\n", "a", "1:8", "1:2"),
    ("x:\n  - b: 1\n    b: 2\n", "b", "3:5", "2:5"),
    ("b: 1\na: 1\nb: 2\na: 2\na: 3\n", "a", "4:1", "2:1"),
    ("\u{E9}: 1\ne\u{301}: 2\n", "e\u{301}", "2:1", "1:1"),
  ])
  func namesBothPlacesOfAKeyGivenTwice(yaml: String, key: String, again: String, first: String) {
    #expect(
      complaint(yaml) == """
        a:\(again): error: key '\(key)' is given twice; keep one [duplicate-key]
        a:\(first): note: first given here
        """)
  }

  @Test(arguments: ["[", "- ", "? ", "{a: "])
  func refusesWhatLiesTooDeep(opening: String) {
    let deep = complaint(String(repeating: opening, count: 20_000))
    #expect(deep?.contains("this lies more than 64 lists deep; write it flatter") == true)
  }

  @Test(arguments: ["", "x: {y: z}\n"])
  func refusesMoreKeysThanAnybodyWrites(start: String) {
    let keys = (1...1001).map { "k\($0): v\n" }.joined()
    #expect(complaint(start + keys)?.contains("this is more than 1000 keys") == true)
    #expect(complaint(keys.split(separator: "\n").prefix(1000).joined(separator: "\n")) == nil)
  }

  @Test func takesWhatLiesAsDeepAsItMay() throws {
    let lists = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try read(lists) != nil)
    #expect(complaint("[" + lists + "]") != nil)
  }
}
