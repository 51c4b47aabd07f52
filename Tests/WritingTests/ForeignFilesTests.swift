import Model
import Testing
import Writing

/// What a build does with files that it did not write: nothing, and it says so.
struct ForeignFilesTests {
  @Test func refusesAFolderThatHoldsSomebodysFiles() throws {
    let site = try OutputFixture()
    site.place("thesis.txt", "years of work")
    let report = try site.write(["index.html": "home"])
    #expect(site.files == ["thesis.txt": "years of work"])
    #expect(
      report.diagnostics.map(\.message) == [
        "output folder '\(site.output)' is not empty and was not written by explainer; choose"
          + " another folder or empty it first"
      ])
  }

  @Test func writesIntoAnEmptyFolder() throws {
    let site = try OutputFixture()
    site.makeFolder("")
    try site.write(["index.html": "home"])
    #expect(site.pages == ["index.html": "home"])
  }

  @Test func neverTouchesFilesBesideItsOwn() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home", "dam/index.html": "dam"])
    site.place("mine.txt", "mine")
    site.place("dam/mine.txt", "mine")
    let report = try site.write(["index.html": "new home"])
    #expect(site.pages == ["index.html": "new home", "mine.txt": "mine", "dam/mine.txt": "mine"])
    #expect(report.diagnostics.isEmpty)
  }

  @Test func keepsAPageThatWasEditedByHandAndWritesTheOthers() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home", "about.html": "about"])
    site.place("index.html", "my own home")
    let report = try site.write(["index.html": "new home", "about.html": "new about"])
    #expect(site.pages == ["index.html": "my own home", "about.html": "new about"])
    #expect(report.kept == ["index.html"])
    #expect(report.diagnostics.map(\.severity) == [.error])
    #expect(report.diagnostics.map(\.identifier) == ["edited-output"])
  }

  @Test func reportsAnEditedPageUntilItIsMended() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home"])
    site.place("index.html", "edited")
    #expect(try site.write(["index.html": "home"]).kept == ["index.html"])
    #expect(try site.write(["index.html": "home"]).kept == ["index.html"])
    site.remove("index.html")
    #expect(try site.write(["index.html": "home"]).diagnostics.isEmpty)
    #expect(site.pages == ["index.html": "home"])
  }

  @Test func acceptsAnEditThatIsWhatThePageBecame() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home"])
    site.place("index.html", "new home")
    let report = try site.write(["index.html": "new home"])
    #expect(report.unchanged == ["index.html"])
    #expect(report.diagnostics.isEmpty)
  }

  @Test func keepsAStalePageThatWasEditedByHand() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home", "old.html": "old"])
    site.place("old.html", "edited")
    let report = try site.write(["index.html": "home"])
    #expect(site.text("old.html") == "edited")
    #expect(report.diagnostics.map(\.severity) == [.warning])
  }

  @Test func keepsAFileThatStandsWhereAPageBelongs() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home"])
    site.place("about.html", "mine")
    let report = try site.write(["index.html": "home", "about.html": "about"])
    #expect(site.text("about.html") == "mine")
    #expect(report.diagnostics.map(\.identifier) == ["foreign-file"])
    #expect(report.diagnostics.allSatisfy { $0.message.contains("'Content/about.html'") })
  }

  @Test func neverWritesThroughALink() throws {
    let (site, outside) = (try OutputFixture(), try OutputFixture())
    try site.write(["index.html": "home"])
    outside.place("secret.html", "secret")
    site.link("folder", to: outside.output)
    site.link("page.html", to: outside.output + "/secret.html")
    let report = try site.write([
      "index.html": "home", "folder/secret.html": "stolen", "page.html": "stolen",
    ])
    #expect(outside.files == ["secret.html": "secret"])
    #expect(report.kept == ["folder/secret.html", "page.html"])
  }

  @Test func neverRemovesThroughALink() throws {
    let (site, outside) = (try OutputFixture(), try OutputFixture())
    try site.write(["index.html": "home", "folder/old.html": "old"])
    outside.place("old.html", "old")
    site.remove("folder/old.html")
    site.removeFolder("folder")
    site.link("folder", to: outside.output)
    try site.write(["index.html": "home"])
    #expect(outside.files == ["old.html": "old"])
  }

  @Test func keepsAFolderThatStandsWhereAPageBelongs() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home"])
    site.place("about/mine.txt", "mine")
    let report = try site.write(["index.html": "home", "about": "page"])
    #expect(site.text("about/mine.txt") == "mine")
    #expect(report.kept == ["about"])
  }

  @Test(arguments: [
    "", "{}", "{\"name\": \"My web app\"}",
    "{\n  \"format\": \"explainer-manifest-2\",\n  \"files\": [\n<<<<<<< HEAD\n  ]\n}\n",
  ])
  func refusesAFolderWhoseManifestIsNotOurs(manifest: String) throws {
    let site = try OutputFixture()
    site.place("manifest.json", manifest)
    site.place("index.html", "mine")
    let report = try site.write(["index.html": "home"])
    #expect(site.pages == ["index.html": "mine"])
    #expect(report.diagnostics.map(\.identifier) == ["damaged-manifest"])
  }

  @Test func neverFollowsAManifestOutOfTheFolder() throws {
    let (site, outside) = (try OutputFixture(), try OutputFixture())
    outside.place("victim.txt", "victim")
    let way = "../../" + outside.output.split(separator: "/").dropFirst().joined(separator: "/")
    site.place(
      "manifest.json",
      """
      {
        "format": "explainer-manifest-2",
        "files": [
          {"path": "\(way)/victim.txt", "hash": "\(hash("victim"))", "size": 6}
        ]
      }

      """)
    let report = try site.write([:])
    #expect(outside.files == ["victim.txt": "victim"])
    #expect(report.diagnostics.map(\.identifier) == ["damaged-manifest"])
  }
}
