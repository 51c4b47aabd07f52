import Model
import Testing

@testable import Reading

@Suite struct YAMLTests {
  private func complaints(_ yaml: String) -> [String] {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "site.yml", text: yaml)
    _ = YAMLDocument(file: file, range: 0..<file.bytes.count).fields(&diagnostics)
    return diagnostics.map(\.text)
  }

  @Test func pointsAtTheByteNotTheLetter() {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "a", text: "é: x\nkey: 'é', y\nüü: {ö: [a\n")
    let yaml = YAMLDocument(file: file, range: 0..<file.bytes.count)
    #expect(yaml.fields(&diagnostics) == nil)
    #expect(diagnostics.first?.location.line == 2)
    #expect(diagnostics.first?.location.column == 10)
  }

  @Test func namesBothPlacesOfADuplicateKey() {
    #expect(
      complaints("title: a\ntags: [b]\ntitle: c\n") == [
        """
        site.yml:3:1: error: key 'title' is given twice; keep one [duplicate-key]
        site.yml:1:1: note: first given here
        """
      ])
  }

  @Test(arguments: [
    "a: &x [1]\nb: *x\n", "b:\n  - *x\n", "? &a [1,2]\n: *a", "a: [*x, y]", "a: {b: *x}",
  ])
  func refusesAliasesUnread(yaml: String) {
    #expect(complaints(yaml).count == 1)
    #expect(complaints(yaml).first?.contains("[yaml-alias]") == true)
  }

  @Test(arguments: ["a: 2 * 3", "a: *emphasis* and more", "a: '*x'", "a: |\n  b\n  * item\n"])
  func takesAStarForAStar(yaml: String) {
    #expect(!complaints(yaml).contains { $0.contains("[yaml-alias]") })
  }

  @Test func refusesMoreThan64KB() {
    let long = "a: " + String(repeating: "x", count: 70_000)
    #expect(complaints(long).first?.contains("[yaml-too-long]") == true)
  }

  @Test func refusesAListWherePairsBelong() {
    #expect(complaints("- a\n- b\n").first?.contains("[invalid-yaml]") == true)
  }
}
