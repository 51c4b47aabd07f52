import Model
import Testing

@testable import Rendering

/// What a reader finds on the other pages in the theme of this repository.
@Suite struct SitePagesTests {
  @Test func putsTheNewestStoryFirst() throws {
    let march = try #require(CalendarDate(year: 2025, month: 3))
    let stories = [
      SampleStory.bare("No date", slug: "a"), SampleStory.bare("March", slug: "c", updated: march),
      SampleStory.crane(), SampleStory.bare("Also March", slug: "b", updated: march),
    ]
    let page = try RealTheme.list("", of: stories.map(\.teaser))
    #expect(page.texts("h2") == ["The crane in the dock", "Also March", "March", "No date"])
    #expect(page.all("a", within: "h2").map { $0.first?["href"] }.first == "crane/index.html")
    #expect(
      page.texts("p.dates") == [
        "Updated 6 March 2025 · 2 sources", "Updated March 2025 · 0 sources",
        "Updated March 2025 · 0 sources", "0 sources",
      ])
  }

  @Test func saysThatThereIsNothingYet() throws {
    let page = try RealTheme.list("", of: [])
    #expect(page.texts("main") == ["Nothing has been published here yet."])
  }

  @Test(arguments: [
    ("about", "../", ["about"], "page"), ("about/team", "../../", ["about", "about"], "true"),
  ])
  func linksRelativelyAtEachDepth(
    path: String, root: String, ways: [String], current: String
  ) throws {
    let plain = PlainPage(
      path: path, title: "About us", description: "Who we are.",
      body: SampleStory.markdown("Content/about.md", "## Money\n\nFrom [readers](/crane/)."))
    let page = try RealTheme.markup(RealTheme.pages(of: [plain.teaser]).page(plain))
    #expect(
      page.all("link").suffix(2).map { $0["href"] }
        == [root + "assets/style.css", root + "assets/lists.css"])
    #expect(
      page.all("a").compactMap { $0["href"] } == ["#_main", root + "index.html"]
        + ways.map { "\(root)\($0)/index.html" } + [root + "crane/index.html"])
    #expect(page.all("a").compactMap { $0["aria-current"] } == [current])
    #expect(page.all("h2").map { $0["id"] } == ["money"])
  }

  @Test(
    arguments: [
      ("https://example.org/quay", "/quay/"), (nil, "/"),
    ] as [(String?, String)])
  func findsTheStyleOfAMissingPageAtAnyDepth(baseURL: String?, root: String) throws {
    var site = SampleStory.site
    site.baseURL = baseURL
    let rendered = try RealTheme.pages(site: site).notFound()
    let page = try RealTheme.markup(rendered)
    #expect(rendered.page?.path == "404.html")
    #expect(page.texts("h1") == ["Page not found"])
    #expect(page.all("link").compactMap { $0["href"] }.last == root + "assets/style.css")
    #expect(page.all("meta").contains { $0["name"] == "robots" && $0["content"] == "noindex" })
  }

  @Test func namesTheFileBehindEachPage() throws {
    let index = SiteIndex([SampleSite.tern.teaser], site: SampleStory.site)
    let renderer = try RealTheme.renderer()
    let site = renderer.pages(of: index)
    let pages = [
      site.listing(index.listings[0]), site.listing(index.listings[1]),
      site.story(SampleStory.crane()),
      site.page(SampleStory.about),
    ].compactMap(\.page)
    #expect(
      pages.map(\.path) == [
        "index.html", "birds/index.html", "crane/index.html", "about/index.html",
      ])
    #expect(
      pages.map(\.origin)
        == [
          "Templates/home.mustache", "Content/birds", "Content/crane/index.md", "Content/about.md",
        ])
    #expect(
      try RealTheme.pages(of: [SampleStory.crane().teaser]).assets.map(\.path) == [
        "assets/icon.svg", "assets/lists.css", "assets/page.js", "assets/search.js",
        "assets/style.css",
      ])
  }

  @Test(arguments: [
    (SiteConfiguration.Search.builtIn, ["assets/search.js"]),
    (.pagefind, ["assets/pagefind.js"]), (.none, []),
  ])
  func copiesTheScriptOfItsSearchOnly(search: SiteConfiguration.Search, scripts: [String]) throws {
    var site = SampleStory.site
    site.search = search
    let pages = try RealTheme.renderer().pages(
      of: SiteIndex([SampleStory.crane().teaser], site: site))
    let copied = pages.assets.map(\.path).filter { $0.hasSuffix(".js") && $0 != "assets/page.js" }
    #expect(copied == scripts)
  }
}
