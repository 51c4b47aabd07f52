import Model
import Testing

@testable import Reading

/// The quick reader of front matter against libyaml: whatever it reads, both read alike.
@Suite struct PlainYAMLTests {
  /// What a document says, with all places, as one text; nil where it is not read.
  private func quickly(_ yaml: String) -> String? {
    let document = document(yaml)
    return PlainYAML.pairs(in: document.file.bytes, document.range)?
      .map {
        describe(YAMLField(key: .text($0.key, at: $0.at), value: $0.value, document: document))
      }
      .joined(separator: "\n")
  }

  private func wholly(_ yaml: String) -> String {
    var diagnostics: [Diagnostic] = []
    let fields = document(yaml).wholeFields(&diagnostics)
    return (fields?.map(describe) ?? diagnostics.map(\.text)).joined(separator: "\n")
  }

  private func document(_ yaml: String) -> YAMLDocument {
    let file = SourceFile(path: "a.md", text: "---\n" + yaml + "---\n")
    return YAMLDocument(file: file, range: 4..<(file.bytes.count - 4))
  }

  private func describe(_ field: YAMLField) -> String {
    var diagnostics: [Diagnostic] = []
    let items = field.items(&diagnostics).map { "\($0.text)|\($0.location.text)" }
    return
      ([field.name, field.location.text, field.valueLocation.text] + items
      + diagnostics.map(\.text)).joined(separator: " ")
  }

  @Test(arguments: [
    "title: The dam\n", "title: \"The dam: a story\"\ndate: 2025-03-19T08:00:00Z\n",
    "tags: [water, energy]\n", "tags: []\n", "tags: [ 'a b' , \"c\" ]\ntitle: x  \n",
    "tags:\n  - water\n  - 'the grid'\ntitle: Énergie à l'été\n", "tags:\n- a\n- b\n",
    "# a comment\n\ntitle: x#y a:b\n", "", "  \n", "title: 12\nflag: true\n", "yes: x\nnull: y\n",
    "slug: a-b-c\nbyline: [Ann Lee, Bob Öz, \"ü, é\"]\n",
  ])
  func readsWhatFrontMatterMostlyIs(yaml: String) {
    #expect(quickly(yaml) == wholly(yaml))
  }

  @Test(arguments: [
    "title: |\n  long\n", "title: a\n  b\n", "a: &x 1\n", "a: *x\n", "a: {b: c}\n", "a: - b\n",
    "title: a # comment\n", "title: 'it''s'\n", "title: \"a\\nb\"\n", "title:\n", "a: b: c\n",
    "a: [b, [c]]\n", "a: [b\n  ]\n", "a: 1\na: 2\n", "a:\n  - b\n    c\n", "a:\n  - b: c\n",
    "? a\n",
    "a : b\n", "a:b\n", "a: \tb\n", "a: b\u{85}c\n", "a: b\u{2028}c\n", "- a\n", "a\n",
    "a: 'b' c\n", "a: [b,, c]\n", "...\n", "a: b\n...\n", "a: \"b\n  c\"\n",
  ])
  func leavesEverythingElseToTheWholeReader(yaml: String) {
    #expect(quickly(yaml) == nil)
  }

  /// Documents put together at random from what is awkward in YAML.
  @Test func agreesWithTheWholeReaderOnWhateverItReads() {
    let pieces = [
      "title", "a", "tags", ":", ": ", " ", "  ", "\n", "\n", "\n- ", "\n  - ", "- ", "[", "]", ",",
      ", ", "'", "\"", "#", " #", "é", "日本", "x y", "2025-03-19", "true", "~", "null", "&a",
      "!",
      "|", ">", "%", "@", "`", "\\", "{", "}", "?", ".", "...", "---", "0x1F", "-", "'a'",
      "\"b c\"",
      "[a, b]", "title: x\n", "tags: [a, 'b']\n", "a:\n  - b\n",
    ]
    var state: UInt64 = 88_172_645_463_325_252
    var read = 0
    for _ in 0..<30_000 {
      var yaml = ""
      for _ in 0..<(1 + next(&state) % 9) { yaml += pieces[next(&state) % pieces.count] }
      yaml += "\n"
      guard let quick = quickly(yaml) else { continue }
      read += 1
      #expect(quick == wholly(yaml), "\(yaml.debugDescription)")
    }
    #expect(read > 1_000)
  }

  /// Marsaglia's xorshift (https://www.jstatsoft.org/article/view/v008i14).
  private func next(_ state: inout UInt64) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33)
  }
}
