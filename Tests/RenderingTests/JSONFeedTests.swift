import Model
import Testing

@testable import Rendering

@Suite struct JSONFeedTests {
  @Test func tellsTheNewestOfASectionLikeTheAtomFeed() throws {
    let index = SiteIndex(
      [SampleSite.birds.teaser, SampleSite.gull.teaser], site: SampleStory.site)
    let feed = try #require(index.feeds.first { $0.path == "birds/feed.xml" })
    let pages = try RealTheme.renderer().pages(of: index).feed(feed)
    #expect(pages.map(\.path) == ["birds/feed.xml", "birds/feed.json"])
    #expect(
      String(decoding: pages[1].bytes, as: UTF8.self) == """
        {"version":"https://jsonfeed.org/version/1.1","title":"Birds of the quay – The Quay",\
        "home_page_url":"https://example.org/quay/birds/",\
        "feed_url":"https://example.org/quay/birds/feed.json","language":"en",\
        "authors":[{"name":"The Quay"}],
        "items":[
        {"id":"https://example.org/quay/birds/gull/","url":"https://example.org/quay/birds/gull/",\
        "title":"The gull","content_text":"It takes what it sees.",\
        "date_modified":"2025-05-05T00:00:00Z","tags":["harbour"]}]}

        """)
  }
}
