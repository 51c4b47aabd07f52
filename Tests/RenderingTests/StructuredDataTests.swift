import Foundation
import Model
import Testing

@testable import Rendering

/// What a page tells search engines and those who share it.
@Suite struct StructuredDataTests {
  private static func data(_ page: Markup) throws -> [String: Any] {
    let scripts = page.all("script").filter { $0["type"] == "application/ld+json" }
    #expect(scripts.count == 1)
    let text = try #require(scripts.first?.text)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private static func names(_ value: Any?, _ member: String = "name") -> [String] {
    (value as? [[String: Any]])?.compactMap { $0[member] as? String } ?? []
  }

  @Test func tellsWhatAStoryIsAndWhereItComesFrom() throws {
    let data = try Self.data(RealTheme.story(SampleStory.crane()))
    #expect(data["@context"] as? String == "https://schema.org")
    #expect(data["@type"] as? String == "BackgroundNewsArticle")
    #expect(data["headline"] as? String == "The crane in the dock")
    #expect(data["url"] as? String == "https://example.org/quay/crane/")
    #expect(data["inLanguage"] as? String == "en")
    #expect(data["datePublished"] == nil)
    #expect(data["dateModified"] as? String == "2025-03-06")
    #expect(Self.names(data["author"]) == ["Ines Marchetti"])
    #expect(Self.names(data["about"]) == ["harbour"])
    #expect(data["correction"] == nil)
    #expect(Self.names(data["citation"], "url") == ["https://example.org/crane?a=1&b=2"])
    #expect(
      Self.names(data["citation"], "headline")
        == ["Crane falls into the dock", "Who inspected the crane?"])
  }

  @Test func mentionsThePeopleThePageShows() throws {
    let data = try Self.data(RealTheme.story(SampleExtracts.ferry()))
    #expect(Self.names(data["mentions"]) == ["St Olave Hospital", "Lena Brandt"])
    #expect(Self.names(data["mentions"], "@type") == ["Organization", "Person"])
    let without = try Self.data(RealTheme.story(SampleExtracts.ferry(shown: [.timeline])))
    #expect(Self.names(without["mentions"]) == [])
  }

  @Test func namesTheCorrections() throws {
    let notes = [
      SampleStory.note(
        "weight", "We *wrote* 12 tonnes; it was 21.", kind: .correction,
        date: CalendarDate(year: 2025, month: 3, day: 5)),
      SampleStory.note("name", "The name was wrong.", title: "Her name", kind: .correction),
      SampleStory.note("hook", "A hook hangs."),
    ]
    let data = try Self.data(RealTheme.story(SampleStory.crane(notes: notes)))
    let corrections = data["correction"]
    #expect(Self.names(corrections, "text") == ["We wrote 12 tonnes; it was 21.", "Her name"])
    #expect(Self.names(corrections, "datePublished") == ["2025-03-05"])
    #expect(
      Self.names(corrections, "url") == [
        "https://example.org/quay/crane/#note-weight", "https://example.org/quay/crane/#note-name",
      ])
  }

  @Test func keepsHostileWordsWithinTheScript() throws {
    for story in [PageQualityTests.hostileStory, PageQualityTests.hostileParts] {
      let data = try Self.data(RealTheme.story(story))
      #expect(
        Self.names(data["citation"], "headline").allSatisfy { $0 == PageQualityTests.hostile })
    }
  }

  @Test func tellsWhatTheSiteIsOnItsFront() throws {
    let data = try Self.data(RealTheme.list("", of: SampleSite.log(51)))
    #expect(data["@type"] as? String == "WebSite")
    #expect(data["name"] as? String == "The Quay")
    #expect(data["url"] as? String == "https://example.org/quay/")
    #expect(try RealTheme.list("", of: SampleSite.log(51), number: 2).all("script").isEmpty)
  }

  @Test func introducesItselfWhereItIsShared() throws {
    let page = try RealTheme.story(SampleStory.crane())
    let meta = page.all("meta").compactMap { element in
      (element["property"] ?? element["name"]).map { ($0, element["content"] ?? "") }
    }.filter { $0.0.hasPrefix("og:") || $0.0.hasPrefix("twitter:") || $0.0.hasPrefix("article:") }
    #expect(
      meta.map { "\($0.0) \($0.1)" } == [
        "og:description What fell, and why.", "og:url https://example.org/quay/crane/",
        "og:title The crane in the dock", "og:site_name The Quay", "twitter:card summary",
        "og:type article", "article:modified_time 2025-03-06",
      ])
  }

  @Test func saysWhichLanguageTheWordsOfASourceAreIn() throws {
    let page = try RealTheme.story(
      SampleStory.crane(articles: [SampleStory.wire, SampleStory.foreign]))
    #expect(
      page.all("div", within: ".block").map { $0.map { [$0["lang"], $0["dir"]] } }
        == [[], [], [["ar", "rtl"]], [], [], [["ar", "rtl"]]])
    #expect(page.all("b").map { $0["lang"] } == [nil, "ar"])
    #expect(page.all("html").first?["dir"] == "ltr")
  }

  @Test func opensItsPagesFromADisk() throws {
    var site = SampleStory.site
    site.flags.isPortable = true
    let pages = try RealTheme.pages(site: site)
    let policy = try RealTheme.markup(pages.page(SampleStory.about)).all("meta")
      .first { $0["http-equiv"] != nil }?["content"]
    #expect(policy?.contains("style-src 'self' file:; script-src 'self' file:;") == true)
    let missing = try RealTheme.markup(pages.notFound())
    #expect(missing.all("link").compactMap { $0["href"] }.last == "assets/style.css")
  }
}
