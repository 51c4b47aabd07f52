import Model
import Testing

@testable import Writing

/// What a cache may leave out: pages that lie in the output folder as the last build left them.
struct RecallTests {
  /// A site of one page, and what the build that wrote it said of it.
  private func site(_ text: String = "home") throws -> (OutputFixture, PlacedFile) {
    let site = try OutputFixture()
    return (site, try #require(try site.write(["index.html": text]).placed.first))
  }

  private func recall(_ known: PlacedFile, in site: OutputFixture) throws -> Manifest.Entry? {
    try site.open().desk().recall(known, origin: "Content/index.md")?.entry
  }

  @Test func countsARecalledPageAsUnchanged() throws {
    let (site, known) = try site()
    let before = (site.files, site.identity("index.html"))
    let draft = try site.open()
    let file = try #require(try draft.desk().recall(known, origin: "Content/index.md"))
    let report = try draft.settle([file]).get().finish()
    #expect(report.unchanged == ["index.html"])
    #expect(report.placed.map(\.entry) == [known.entry])
    #expect(site.files == before.0)
    #expect(site.identity("index.html") == before.1)
  }

  @Test func wantsAPageThatIsGone() throws {
    let (site, known) = try site()
    site.remove("index.html")
    #expect(try recall(known, in: site) == nil)
  }

  /// Written at once and of the same size: the disk's clock cannot tell it.
  @Test func seesAnEditInTheSameTick() throws {
    let (site, known) = try site("home")
    site.place("index.html", "hOME")
    #expect(try recall(known, in: site) == nil)
  }

  @Test func wantsAPageThatTheManifestDoesNotVouchFor() throws {
    let (site, known) = try site("old")
    try site.write(["index.html": "new"])
    #expect(try recall(known, in: site) == nil)
    let other = PlacedFile(
      entry: Manifest.Entry(path: "other.html", bytes: []), stamp: known.stamp)
    #expect(try recall(other, in: site) == nil)
  }

  @Test func wantsEveryPageAfterAKilledRun() throws {
    let (site, known) = try site()
    site.place(OwnName.journal, String(decoding: Manifest([known.entry]).bytes, as: UTF8.self))
    #expect(try recall(known, in: site) == nil)
  }

  @Test func neverTrustsAStampMoreThanTheManifest() throws {
    let (site, known) = try site("old")
    let stamp = try #require(try site.stamp("index.html"))
    let wrong = PlacedFile(
      entry: Manifest.Entry(path: "index.html", bytes: Array("new".utf8)), stamp: stamp)
    let draft = try site.open()
    let new = Page(path: "index.html", bytes: Array("new".utf8), origin: "Content/index.md")
    _ = try draft.settle([draft.desk().put(new, over: wrong)]).get().finish()
    #expect(site.pages == ["index.html": "new"])
    #expect(known.entry != wrong.entry)
  }

  @Test func replacesAKnownFileWithoutReadingIt() throws {
    let (site, known) = try site("old")
    let stamped = PlacedFile(entry: known.entry, stamp: try site.stamp("index.html"))
    let draft = try site.open()
    let new = Page(path: "index.html", bytes: Array("new".utf8), origin: "Content/index.md")
    let report = try draft.settle([draft.desk().put(new, over: stamped)]).get().finish()
    #expect(report.written == ["index.html"])
    #expect(site.pages == ["index.html": "new"])
  }

  @Test(arguments: [(0, true), (19_000_000, true), (21_000_000, false)])
  func trustsAStampWhenTheDisksClockHasMovedOn(nanoseconds: Int64, isYoung: Bool) {
    let stamp = FileStamp(size: 1, modified: 5, changed: 1_000_000_005, number: 1)
    #expect(stamp.isYoung(at: stamp.changed + nanoseconds) == isYoung)
  }

  @Test func trustsAStampOfWholeSecondsLater() {
    let stamp = FileStamp(size: 1, modified: 0, changed: 7_000_000_000, number: 1)
    #expect(stamp.isYoung(at: 9_000_000_000))
    #expect(!stamp.isYoung(at: 10_000_000_000))
  }
}
