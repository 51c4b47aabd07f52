import Model
import Testing
import Writing

/// Two pages for one path, and paths that no page may have: nothing is written then.
struct PagePathsTests {
  private func mistakes(_ pages: [(path: String, origin: String)]) throws -> [String] {
    let site = try OutputFixture()
    let report = try SiteWriter(output: site.output).write(
      pages.map { Page(path: $0.path, bytes: [], origin: $0.origin) })
    #expect(report.diagnostics.isEmpty || site.files.isEmpty)
    return report.diagnostics.map(\.text)
  }

  @Test func namesBothSourcesOfOnePath() throws {
    #expect(
      try mistakes([("a/index.html", "Content/a.md"), ("a/index.html", "Content/a/index.md")])
        == [
          """
          Content/a/index.md:1:1: error: 'a/index.html' is made by both 'Content/a.md' and \
          'Content/a/index.md'; give one of them another slug [duplicate-path]
          Content/a.md:1:1: note: the other one
          """
        ])
  }

  @Test(arguments: [
    ("About/index.html", "about/index.html"),
    ("caf\u{E9}.html", "cafe\u{301}.html"),
    ("\u{C9}t\u{E9}.html", "e\u{301}te\u{301}.html"),
  ])
  func seesThatPathsAreOneFileOnManyDisks(first: String, second: String) throws {
    let found = try mistakes([(first, "Content/1.md"), (second, "Content/2.md")])
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains("'Content/1.md'") && $0.contains("'Content/2.md'") })
  }

  @Test func seesAFileWhereAFolderIsNeeded() throws {
    let found = try mistakes([("dam", "Content/dam.md"), ("dam/index.html", "Content/dam")])
    #expect(
      found.first?.contains(
        "'dam/index.html', made by 'Content/dam', needs a folder where 'Content/dam.md' makes the"
          + " file 'dam'") == true)
  }

  @Test(arguments: [
    "", "/etc/passwd", "../up.html", "a/../../up.html", "a//b.html", "a/./b.html", "a/", ".", "..",
    "nul\u{0}.html", "line\nbreak.html", "back\\slash.html", "quo\"te.html",
    "manifest.json", "Manifest.JSON", ".explainer-journal", ".explainer-new/x",
  ])
  func refusesUnfitPaths(path: String) throws {
    let found = try mistakes([("index.html", "Content/site.yml"), (path, "Content/bad.md")])
    #expect(found.count == 1)
    #expect(
      found.allSatisfy {
        $0.hasPrefix("Content/bad.md:1:1: error: '\(PrintableText.of(path))' cannot be")
      })
  }

  @Test func refusesNamesThatAreTooLongOrTooDeep() throws {
    let long = String(repeating: "x", count: 256)
    let deep = String(repeating: "x/", count: 64) + "x"
    #expect(try mistakes([(long, "Content/long.md"), (deep, "Content/deep.md")]).count == 2)
  }

  /// The draft takes a short way for plain paths; it must come to the same end.
  @Test(arguments: [
    ["dam", "dam-x/index.html", "dam.html", "dam/index.html"], ["a/b", "a/b/c/d", "a/b.c"],
    ["About/x.html", "about/x.html"], ["A", "B/x", "a/x"], ["same.html", "same.html"],
    ["k.html", "\u{212A}.html"], ["caf\u{E9}.html", "cafe\u{301}.html"], ["../up.html", "a.html"],
    ["a", "a-b", "a.b/c", "a0/b", "b"], ["Z/a", "a/Z", "a/b"], ["\u{E9}.html", "e.html"],
  ])
  func settlesWhatCanBeWritten(paths: [String]) throws {
    let pages = paths.enumerated().map { Page(path: $1, bytes: [], origin: "Content/\($0).md") }
    let mistakes = PagePaths.mistakes(in: pages)
    let site = try OutputFixture()
    let draft = try site.open()
    let desk = draft.desk()
    switch try draft.settle(pages.reversed().map { try desk.put($0) }) {
    case .success: #expect(mistakes.isEmpty)
    case .failure(let refusal): #expect(refusal.diagnostics == mistakes && !mistakes.isEmpty)
    }
  }

  @Test(arguments: [".nojekyll", ".well-known/security.txt", "a.b/..c", "caf\u{E9}/x y.html"])
  func acceptsOrdinaryPaths(path: String) throws {
    #expect(try mistakes([(path, "Content/x.md")]).isEmpty)
  }
}
