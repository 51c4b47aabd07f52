import Model
import Testing

@testable import Rendering

/// What a site has, told from its teasers.
@Suite struct SiteIndexTests {
  private static func index(_ teasers: [Teaser], baseURL: String? = "https://example.org/")
    -> SiteIndex
  {
    SiteIndex(teasers, site: SiteConfiguration(title: "S", baseURL: baseURL, timezone: "UTC"))
  }

  private static func paths(_ folder: String, in index: SiteIndex) -> [[String]] {
    index.listings.filter { $0.folder == folder }.map { $0.teasers.map(\.path) }
  }

  private static let story = Teaser(
    .story, path: "crane", title: "The crane", date: CalendarDate(iso: "2025-05-04"),
    tags: ["Harbour"], status: .developing, sourceCount: 2)

  @Test func listsEveryFolderOfPagesAndEverySubject() {
    #expect(
      Self.index(SampleSite.teasers).listings.map(\.path) == [
        "index.html", "birds/index.html", "birds/rings/index.html", "tags/index.html",
        "tags/fish/index.html", "tags/harbour/index.html",
      ])
  }

  @Test func dividesListsIntoPagesOfFifty() {
    let lists = Self.index(SampleSite.log(120)).listings.filter { $0.folder == "log" }
    #expect(
      lists.map(\.path) == [
        "log/index.html", "log/page/2/index.html", "log/page/3/index.html",
      ])
    #expect(lists.map(\.teasers.count) == [50, 50, 20])
    #expect(lists.map(\.count) == [3, 3, 3])
    #expect(lists.first?.teasers.first?.path == "log/119")
    #expect(lists.last?.teasers.last?.path == "log/0")
  }

  @Test func listsTheNewestFirstInSectionsAndSubjects() {
    let index = Self.index(SampleSite.teasers + [Self.story])
    #expect(Self.paths("birds", in: index) == [["birds/heron", "birds/gull", "birds/tern"]])
    #expect(Self.paths("tags/fish", in: index) == [["birds/heron", "birds/tern"]])
    #expect(Self.paths("tags/harbour", in: index) == [["birds/gull", "crane", "birds/tern"]])
  }

  @Test func givesStoriesTheFrontWhereThereAreAny() {
    let plain = Self.index(SampleSite.teasers)
    #expect(Self.paths("", in: plain) == [["birds/heron", "birds/gull", "birds/tern"]])
    let both = Self.index(SampleSite.teasers + [Self.story])
    #expect(Self.paths("", in: both) == [["crane"]])
  }

  @Test func leadsTheMenuToWhatLiesAtTheTop() {
    #expect(
      Self.index(SampleSite.teasers).menu.map(\.title) == ["Birds of the quay", "Contact"])
    let dated = SampleSite.page("news", "News", "2025-01-01").teaser
    #expect(Self.index([dated]).menu.map(\.path) == [])
    #expect(Self.index([dated, Self.story]).menu.map(\.path) == ["news"])
  }

  /// A menu stands on every page, so that it may not grow with the site; the front takes over.
  @Test func keepsTheMenuShort() {
    let loose = (0...FrontPlan.menuLimit).map {
      Teaser(.page, path: "page-\($0)", title: "Page \($0)")
    }
    let index = Self.index(loose + SampleSite.teasers)
    #expect(index.menu.map(\.path) == ["birds"])
    #expect(Self.paths("", in: index).joined().count == 3 + loose.count + 1)
    let folders = (0...FrontPlan.menuLimit).map {
      Teaser(.page, path: "folder-\($0)/a", title: "A")
    }
    #expect(Self.index(folders).menu.isEmpty)
    #expect(Self.index(folders).listings.first?.list.links.count == folders.count)
  }

  @Test func leadsToWhatAMenuOfTheEditorsLeavesOutFromTheFront() throws {
    let place = SourceLocation(path: "Content/site.yml")
    var site = SampleStory.site
    site.menu = [
      MenuItem(title: "Donate", target: "https://example.org/give", location: place),
      MenuItem(title: "Write to us", target: "/contact", location: place),
    ]
    let index = SiteIndex(SampleSite.teasers, site: site)
    #expect(index.menu.map(\.title) == ["Donate", "Write to us"])
    #expect(
      index.menu.map { $0.url(root: "../") } == [
        "https://example.org/give", "../contact/index.html",
      ])
    #expect(index.menu.map(\.path) == [nil, "contact"])
    #expect(try #require(index.listings.first).list.links.map(\.title) == ["Birds of the quay"])
  }

  @Test func namesAFolderWithoutAPageAfterItself() {
    let index = Self.index([Teaser(.page, path: "world/climate-policy/cop", title: "COP")])
    let lists = index.listings.filter { $0.kind == .section }.map(\.list)
    #expect(lists.map(\.title) == ["World", "Climate policy"])
    #expect(
      lists.map(\.links) == [[PageLink(path: "world/climate-policy", title: "Climate policy")], []])
    #expect(lists.map(\.parent?.path) == [nil, "world"])
  }

  /// `Café` is written here with one letter and with two, which a `String` takes for the same.
  @Test(arguments: [
    (["harbour", "Harbour"], "Harbour"), (["x y", "x-y", "X Y"], "X Y"),
    (["caf\u{E9}", "cafe\u{301}"], "cafe\u{301}"),
  ])
  func takesTheFirstSpellingOfASubject(spellings: [String], shown: String) {
    for order in [spellings, spellings.reversed()] {
      let teasers = order.enumerated().map {
        Teaser(.page, path: "p/\($0.offset)", title: "P", tags: [$0.element, $0.element])
      }
      let lists = Self.index(teasers).listings.filter { $0.kind == .tag }
      #expect(lists.map { Array($0.list.title.utf8) } == [Array(shown.utf8)])
      #expect(lists.map(\.teasers.count) == [spellings.count])
    }
  }

  @Test func givesTheSameListsForAnyOrderOfTeasers() {
    let teasers = SampleSite.teasers + SampleSite.log(60) + [Self.story]
    let expected = Self.index(teasers)
    for _ in 0..<5 {
      let index = Self.index(teasers.shuffled())
      #expect(index.listings.map(\.fingerprint) == expected.listings.map(\.fingerprint))
      #expect(index.feeds.map(\.fingerprint) == expected.feeds.map(\.fingerprint))
      #expect(index.frameFingerprint == expected.frameFingerprint)
      #expect(index.sitemapFingerprint == expected.sitemapFingerprint)
    }
  }

  @Test(
    arguments: [
      (SampleSite.tern, nil, "birds/gull"), (SampleSite.gull, "birds/tern", "birds/heron"),
      (SampleSite.heron, "birds/gull", nil), (SampleSite.contact, nil, nil),
      (SampleSite.rings, nil, nil),
    ] as [(PlainPage, String?, String?)])
  func leadsFromTheOlderPageOfASectionToTheNewer(
    page: PlainPage, previous: String?, next: String?
  ) {
    let around = Self.index(SampleSite.teasers).neighbours(of: page.teaser)
    #expect(around.previous?.path == previous && around.next?.path == next)
  }

  @Test func leadsThroughUndatedPagesInTheirOrder() {
    let pages = ["a", "b", "c"].map { SampleSite.page("guide/\($0)", $0, nil).teaser }
    let index = Self.index(pages + [SampleSite.page("guide/news", "News", "2025-01-01").teaser])
    let around = pages.map { index.neighbours(of: $0) }
    #expect(around.map(\.previous?.title) == [nil, "a", "b"])
    #expect(around.map(\.next?.title) == ["b", "c", nil])
    #expect(around.map(\.section?.title) == ["Guide", "Guide", "Guide"])
  }

  @Test func tellsWhichPagesAChangeReaches() {
    let before = Self.index(SampleSite.teasers)
    var changed = SampleSite.teasers
    changed[2] =
      SampleSite.page("birds/heron", "The grey heron", "2025-05-09", tags: ["fish"]).teaser
    let after = Self.index(changed)
    let differing = zip(before.listings, after.listings)
      .filter { $0.fingerprint != $1.fingerprint }.map(\.0.path)
    #expect(differing == ["index.html", "birds/index.html", "tags/fish/index.html"])
    #expect(before.frameFingerprint == after.frameFingerprint)
    let neighbours = SampleSite.teasers.map {
      before.neighbours(of: $0).fingerprint == after.neighbours(of: $0).fingerprint
    }
    #expect(neighbours == [true, true, true, false, true, true])
    changed[5] = Teaser(.page, path: "contact", title: "Write to us")
    #expect(Self.index(changed).frameFingerprint != after.frameFingerprint)
  }

  @Test func hasFeedsOnlyWhereTheSiteHasAnAddress() {
    let paths = Self.index(SampleSite.teasers + [Self.story]).feeds.map(\.path)
    #expect(
      paths == [
        "feed.xml", "birds/feed.xml", "tags/fish/feed.xml", "tags/harbour/feed.xml",
      ])
    #expect(Self.index(SampleSite.teasers, baseURL: nil).feeds.isEmpty)
  }

  /// Pages are made when the stories around them are known by their front matter alone.
  @Test(arguments: [[Teaser](), SampleSite.teasers])
  func framesPagesAlikeBeforeAndAfterStoriesAreDerived(pages: [Teaser]) {
    let sketch = Teaser(.story, path: "dam", title: "The dam", tags: ["Water"])
    let whole = Teaser(
      .story, path: "dam", title: "The dam", description: "It failed.",
      date: CalendarDate(iso: "2025-03-19"), tags: ["Water"], status: .settled, sourceCount: 3)
    for site in [
      SiteConfiguration(title: "The Record", timezone: "UTC"),
      SiteConfiguration(title: "The Record", baseURL: "https://example.org/", timezone: "UTC"),
    ] {
      let before = SiteIndex(pages + [sketch], site: site)
      let after = SiteIndex(pages + [whole], site: site)
      #expect(before.frameFingerprint == after.frameFingerprint)
      #expect(before.feed == after.feed)
      for page in pages { #expect(before.neighbours(of: page) == after.neighbours(of: page)) }
    }
  }
}
