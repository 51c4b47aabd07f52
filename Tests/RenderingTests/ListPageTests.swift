import Model
import Testing

@testable import Rendering

/// What a reader finds on the lists of a site.
@Suite struct ListPageTests {
  @Test func headsASectionWithThePageThatSpeaksForIt() throws {
    let page = try RealTheme.list("birds", of: SampleSite.teasers, introduction: SampleSite.birds)
    #expect(page.texts("h1") == ["Birds of the quay"])
    #expect(page.texts("p.standfirst") == ["What flies here.", "It takes what it sees."])
    #expect(page.texts(".prose") == ["We count them in May."])
    #expect(page.texts("h2") == ["The heron", "The gull", "The tern"])
    #expect(page.texts("p.dates") == ["9 May 2025", "5 May 2025", "2 May 2025"])
    #expect(
      page.all("a", within: "main").joined().compactMap { $0["href"] } == [
        "../birds/rings/index.html", "../birds/heron/index.html", "../birds/gull/index.html",
        "../birds/tern/index.html",
      ])
  }

  @Test func marksTheSectionInTheMenu() throws {
    let list = try RealTheme.list("birds", of: SampleSite.teasers)
    #expect(list.all("a").compactMap { $0["aria-current"] } == ["page"])
    let page = try RealTheme.markup(
      RealTheme.pages(of: SampleSite.teasers).page(SampleSite.gull))
    #expect(
      page.all("a").filter { $0["aria-current"] == "true" }.map(\.text) == ["Birds of the quay"])
  }

  @Test func leadsFromPageToPageOfALongList() throws {
    let first = try RealTheme.list("log", of: SampleSite.log(120))
    #expect(first.texts("nav.pager") == ["Page 1 of 3 Older"])
    let second = try RealTheme.list("log", of: SampleSite.log(120), number: 2)
    #expect(second.texts("nav.pager") == ["Newer Page 2 of 3 Older"])
    #expect(
      second.all("a", within: "nav.pager").joined().map { $0["href"] }
        == ["../../../log/index.html", "../../../log/page/3/index.html"])
    #expect(second.texts("title") == ["Log, page 2 – The Quay"])
    #expect(
      second.all("link").first { $0["rel"] == "canonical" }?["href"]
        == "https://example.org/quay/log/page/2/")
  }

  @Test func listsStoriesAndPagesOfASubject() throws {
    let teasers = SampleSite.teasers + [SampleStory.crane().teaser]
    let page = try RealTheme.list("tags/harbour", of: teasers)
    #expect(page.texts("h1") == ["Harbour"])
    #expect(page.texts("h2") == ["The gull", "The tern", "The crane in the dock"])
    #expect(page.texts("span.status") == ["Developing"])
    #expect(page.texts("p.dates").last == "Updated 6 March 2025 · 2 sources")
    #expect(page.texts("p.kicker").first == "Subjects")
  }

  @Test func countsWhatIsAboutEachSubject() throws {
    let page = try RealTheme.list("tags", of: SampleSite.teasers)
    #expect(page.texts("h1") == ["Subjects"])
    #expect(page.all("li", within: "ul.subjects").joined().map(\.text) == ["Fish 2", "Harbour 2"])
  }

  @Test func listsThePagesOfASiteWithoutStoriesOnTheFront() throws {
    let page = try RealTheme.list("", of: SampleSite.teasers)
    #expect(page.texts("h1") == ["The Quay"])
    #expect(page.texts("h2") == ["The heron", "The gull", "The tern"])
    #expect(page.texts("nav") == ["Birds of the quay Contact"])
  }

  @Test func showsWhatIsWrittenForTheFront() throws {
    let words = PlainPage(
      path: "", title: "Welcome", description: "From the quay.", isSection: true,
      body: SampleStory.markdown("Content/_index.md", "Come in.\n"))
    let page = try RealTheme.list(
      "", of: SampleSite.teasers + [words.teaser], introduction: words)
    #expect(page.texts("h2").first == "Welcome" && page.texts(".prose") == ["Come in."])
    #expect(page.texts("p.standfirst").first == "From the quay.")
  }

  /// To one's own, or else to the site's: a page whose weight counts has no room for both.
  @Test func leadsToTheNearestFeedInTheHead() throws {
    let feeds = { (page: Markup) in
      page.all("link").filter { $0["rel"] == "alternate" }.map { $0["href"] }
    }
    let section = try RealTheme.list("birds", of: SampleSite.teasers)
    #expect(feeds(section) == ["../birds/feed.xml"])
    let other = try RealTheme.pages(of: SampleSite.teasers).page(SampleSite.gull)
    #expect(feeds(try RealTheme.markup(other)) == ["../../feed.xml"])
    #expect(feeds(try RealTheme.list("", of: SampleSite.teasers)) == ["feed.xml"])
    var site = SampleStory.site
    site.baseURL = nil
    #expect(feeds(try RealTheme.list("birds", of: SampleSite.teasers, site: site)) == [])
  }
}
