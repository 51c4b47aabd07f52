import Model
import Testing
import Writing

/// What a build does to the output folder when everything there is ours.
struct SiteWriterTests {
  @Test func writesPagesAndMakesTheirFolders() throws {
    let site = try OutputFixture()
    let report = try site.write(["index.html": "home", "dam/fails/index.html": "dam"])
    #expect(site.pages == ["index.html": "home", "dam/fails/index.html": "dam"])
    #expect(report.written == ["dam/fails/index.html", "index.html"])
    #expect(report.diagnostics.isEmpty)
  }

  @Test func listsEveryFileInTheManifest() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home", "about/index.html": "about us"])
    #expect(
      site.text("manifest.json") == """
        {
          "format": "explainer-manifest-2",
          "files": [
            {"path": "about/index.html", "hash": "\(hash("about us"))", "size": 8},
            {"path": "index.html", "hash": "\(hash("home"))", "size": 4}
          ]
        }

        """)
  }

  @Test func leavesUnchangedFilesUntouched() throws {
    let site = try OutputFixture()
    try site.write(["same.html": "same", "other.html": "old"])
    let before = (site.identity("same.html"), site.identity("other.html"))
    let report = try site.write(["same.html": "same", "other.html": "new"])
    #expect(site.identity("same.html") == before.0)
    #expect(site.identity("other.html") != before.1)
    #expect(report.unchanged == ["same.html"])
    #expect(report.written == ["other.html"])
  }

  @Test func touchesNothingWhenNothingChanged() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home"])
    let manifest = site.identity("manifest.json")
    let report = try site.write(["index.html": "home"])
    #expect(site.identity("manifest.json") == manifest)
    #expect(report.written.isEmpty && report.removed.isEmpty)
  }

  @Test func removesStalePagesAndTheFoldersTheyLeaveEmpty() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home", "dam/fails/index.html": "dam"])
    let report = try site.write(["index.html": "home"])
    #expect(site.pages == ["index.html": "home"])
    #expect(!site.isFolder("dam"))
    #expect(report.removed == ["dam/fails/index.html"])
  }

  @Test func writesAPageAgainThatSomebodyDeleted() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home"])
    site.remove("index.html")
    try site.write(["index.html": "home"])
    #expect(site.pages == ["index.html": "home"])
  }

  @Test func turnsAFileIntoAFolderAndBack() throws {
    let site = try OutputFixture()
    try site.write(["dam": "file"])
    try site.write(["dam/index.html": "folder"])
    #expect(site.pages == ["dam/index.html": "folder"])
    try site.write(["dam": "file"])
    #expect(site.pages == ["dam": "file"])
  }

  /// Such names are one file on many disks, and two here.
  @Test(arguments: [
    ("About/index.html", "about/index.html"), ("caf\u{E9}.html", "cafe\u{301}.html"),
  ])
  func changesTheSpellingOfAPath(old: String, new: String) throws {
    let site = try OutputFixture()
    try site.write([old: "same"])
    try site.write([new: "same"])
    #expect(site.pages.map { Array($0.key.utf8) } == [Array(new.utf8)])
    try site.write([:])
    #expect(site.pages.isEmpty)
  }

  @Test func writesAnEmptySite() throws {
    let site = try OutputFixture()
    try site.write(["index.html": "home"])
    let report = try site.write([:])
    #expect(report.removed == ["index.html"])
    #expect(site.pages.isEmpty)
  }

  @Test func writesTheSameBytesWhateverTheOrderOfThePages() throws {
    let pages = ["b.html", "a/index.html", "a-b/index.html"].map {
      Page(path: $0, bytes: Array($0.utf8), origin: $0)
    }
    let (one, other) = (try OutputFixture(), try OutputFixture())
    _ = try SiteWriter(output: one.output).write(pages)
    _ = try SiteWriter(output: other.output + "/").write(pages.reversed())
    #expect(one.files == other.files)
  }
}

/// The fingerprint as the manifest shows it.
func hash(_ text: String) -> String {
  let digits = String(Fingerprint(Array(text.utf8)).high, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
