import Model
import Testing

@testable import Reading

@Suite struct AliasReaderTests {
  private func read(_ aliases: String) -> (files: [String], said: [String]) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "a.md", text: "---\naliases: \(aliases)\n---\n")
    let matter = FrontMatter(of: file, &diagnostics)
    return (AliasReader.read(matter.fields["aliases"], &diagnostics), diagnostics.map(\.text))
  }

  @Test(
    arguments: [
      ("/2019/dam/", ["2019/dam/index.html"]), ("2019/dam", ["2019/dam/index.html"]),
      ("[/dam.html, old/Damm.htm]", ["dam.html", "old/Damm.htm"]),
      ("/2019/03/v1.2/", ["2019/03/v1.2/index.html"]),
    ] as [(String, [String])])
  func namesTheFilesThatLeadOn(written: String, files: [String]) {
    #expect(read(written).files == files)
  }

  @Test(
    arguments: [
      ("https://example.org/dam/", "is an address of its own"),
      ("'/dam?id=3'", "holds a character"), ("'/a b/'", "holds a character"),
      ("/a%20b/", "holds a character"), ("../dam", "is not a path on this site"),
      ("/a//b", "is not a path on this site"), ("/", "is not a path on this site"),
      ("[/dam, /dam/]", "is given twice"),
    ])
  func refusesWhatNoPageCanStandAt(written: String, why: String) throws {
    let said = try #require(read(written).said.first)
    #expect(said.contains(why))
    #expect(said.hasSuffix("[bad-alias]"))
  }
}
