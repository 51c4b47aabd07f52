import Testing
import Writing

@testable import Publishing

@Suite struct ChangeSetTests {
  private static func manifest(_ files: [String: String]) -> Manifest {
    Manifest(files.map { Manifest.Entry(path: $0, bytes: Array($1.utf8)) })
  }

  private static func numbered(_ range: Range<Int>) -> Manifest {
    Manifest(range.map { Manifest.Entry(path: "\($0).html", bytes: []) })
  }

  @Test(arguments: [(20, false), (21, true), (100, true)])
  func doubtsDeletionsOfMoreThanAFifth(deleted: Int, isMuch: Bool) {
    let changes = ChangeSet(
      Self.numbered(deleted..<100), after: DestinationState(manifest: Self.numbered(0..<100)))
    #expect(changes.deleted.count == deleted && changes.deletesMuch == isMuch)
  }

  @Test func neverTrustsWhatAKilledRunWasAboutToBring() {
    // The killed run may have brought "new"; then the author took the change back.
    let old = Self.manifest(["a.html": "old"])
    let state = DestinationState(manifest: old, journal: Self.manifest(["a.html": "new"]))
    #expect(ChangeSet(old, after: state).changed.map(\.path) == ["a.html"])
    #expect(ChangeSet(old, after: DestinationState(manifest: old)).isEmpty)
  }

  @Test func tellsPathsApartByTheirBytes() {
    let (composed, decomposed) = ("caf\u{E9}.html", "cafe\u{301}.html")
    let changes = ChangeSet(
      Self.manifest([composed: "x"]),
      after: DestinationState(manifest: Manifest([.init(path: decomposed, bytes: [0x78])])))
    #expect(changes.added.count == 1 && changes.deleted.count == 1)
  }

  @Test func sendsAssetsThenPagesThenFronts() {
    let paths = [
      "404.html", "about/index.html", "assets/style.css", "dam/explainer.json", "feed.xml",
      "index.html", "search/words.js", "sitemap.xml", "tags/water/feed.xml",
    ]
    let entries = paths.map { Manifest.Entry(path: $0, bytes: []) }
    #expect(
      Phase.ordered(entries).map(\.path) == [
        "assets/style.css", "dam/explainer.json", "search/words.js", "404.html",
        "about/index.html", "feed.xml", "index.html", "sitemap.xml", "tags/water/feed.xml",
      ])
  }
}
