import Model
import Testing

@testable import Rendering

@Suite struct AtomFeedTests {
  private static func feed(_ path: String, of teasers: [Teaser]) throws -> String {
    let index = SiteIndex(teasers, site: SampleStory.site)
    let feed = try #require(index.feeds.first { $0.path == path })
    let page = try #require(try RealTheme.renderer().pages(of: index).feed(feed).first)
    #expect(page.path == path)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test func tellsTheNewestOfASection() throws {
    let feed = try Self.feed(
      "birds/feed.xml", of: [SampleSite.birds.teaser, SampleSite.gull.teaser])
    #expect(
      feed == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title>Birds of the quay – The Quay</title>
        <id>https://example.org/quay/birds/</id>
        <updated>2025-05-05T00:00:00Z</updated>
        <link rel="self" type="application/atom+xml" href="https://example.org/quay/birds/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://example.org/quay/birds/"/>
        <author><name>The Quay</name></author>
        <entry>
        <title>The gull</title>
        <id>https://example.org/quay/birds/gull/</id>
        <link rel="alternate" type="text/html" href="https://example.org/quay/birds/gull/"/>
        <updated>2025-05-05T00:00:00Z</updated>
        <summary>It takes what it sees.</summary>
        <category term="harbour"/>
        </entry>
        </feed>

        """)
  }

  @Test func holdsTwentyAndNothingWithoutADate() throws {
    let undated = SampleSite.page("log/x", "Undated", nil).teaser
    let feed = try Self.feed("feed.xml", of: SampleSite.log(30) + [undated])
    #expect(feed.split(separator: "<entry>").count == 21)
    #expect(!feed.contains("Undated"))
    let few = try Self.feed("feed.xml", of: SampleSite.log(3) + [undated])
    #expect(few.split(separator: "<entry>").count == 4)
  }

  @Test(arguments: [
    ("2025-03-19", "2025-03-19T00:00:00Z"), ("2025-03", "2025-03-01T00:00:00Z"),
    ("2025", "2025-01-01T00:00:00Z"),
  ])
  func countsFromTheFirstDayADateMayMean(date: String, moment: String) throws {
    let feed = try Self.feed("feed.xml", of: [SampleSite.page("a", "A", date).teaser])
    #expect(feed.split(separator: "<updated>\(moment)</updated>").count == 3)
  }

  @Test func escapesWhateverStandsInIt() throws {
    let teaser = Teaser(
      .page, path: "a", title: "a & b < c ]]> d\u{0}\u{1B}", description: "\"<b>\"",
      date: CalendarDate(iso: "2025"), tags: ["\"&\""])
    let feed = try Self.feed("feed.xml", of: [teaser])
    #expect(feed.contains("<title>a &amp; b &lt; c ]]&gt; d\u{FFFD}\u{FFFD}</title>"))
    #expect(feed.contains("<summary>&quot;&lt;b&gt;&quot;</summary>"))
    #expect(feed.contains("<category term=\"&quot;&amp;&quot;\"/>"))
  }
}
