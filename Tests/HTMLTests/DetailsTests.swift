import Testing

@testable import HTML

/// Who wrote it, when, and for whom: from the source that is trusted most.
@Suite struct DetailsTests {
  private func details(_ head: String, before: String = "") throws -> PageDetails {
    try Sample.article(head: head, before: before, Sample.text).details
  }

  @Test(arguments: [
    ("By Ann Lee and Bo Ash", ["Ann Lee", "Bo Ash"]),
    ("Ann Lee, Senior Correspondent", ["Ann Lee"]),
    ("Written by: Ann Lee | Staff Writer", ["Ann Lee"]),
    ("Ann Lee (Image: Cy Dent)", ["Ann Lee"]),
    ("Ann Lee Ann Lee", ["Ann Lee"]),
    ("admin", []),
    ("ANN LEE 4 March 2026", ["ANN LEE"]),
  ])
  func cleansNames(text: String, names: [String]) throws {
    #expect(try details("<meta name='author' content='\(text)'>").byline == names)
  }

  @Test(arguments: [
    ("2026-03-04T10:00:00+01:00", "2026-03-04"), ("20260304", "2026-03-04"),
    ("1772582400", "2026-03-04"),
    ("Wed, 04 Mar 2026 10:00:00 GMT", "2026-03-04"), ("March 4th, 2026", "2026-03-04"),
    ("4. März 2026", "2026-03-04"), ("4 de marzo de 2026", "2026-03-04"),
    ("04.03.2026", "2026-03-04"),
    ("3/4/2026", "2026-03-04"), ("2026/3/4", "2026-03-04"),
  ])
  func readsDates(text: String, day: String) throws {
    #expect(try details("<meta name='date' content='\(text)'>").published?.iso == day)
  }

  @Test func trustsLinkedDataMostAndTellsOfOtherClaims() throws {
    let found = try details(
      """
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-04",
      "author":{"name":"Ann Lee"},"publisher":{"name":"Harrow Weekly"},}</script>
      <meta property="article:published_time" content="2026-03-06"><meta name="author" content="Bo Ash">
      """)
    #expect(found.published?.iso == "2026-03-04")
    #expect(found.byline == ["Ann Lee"])
    #expect(found.outlet == "Harrow Weekly")
    #expect(
      found.doubts == [
        "date 2026-03-04 (JSON-LD), but meta says 2026-03-06",
        "byline 'Ann Lee' (JSON-LD), but meta says 'Bo Ash'",
      ])
  }

  @Test func takesTheShownDayOfAnEveningStory() throws {
    let found = try details(
      "<meta property='article:published_time' content='2026-03-05T02:10:00Z'>",
      before: "<span class='date'>March 4, 2026</span>")
    #expect(found.published?.iso == "2026-03-04")
  }

  @Test func takesTheSiteOffATitle() throws {
    let article = try Sample.read(
      """
      <html><head><title>Dam fails - Harrow Weekly</title><meta property="og:site_name" content="Harrow \
      Weekly"></head><body>\(Sample.text)</body></html>
      """)
    #expect(article.details.headline == "Dam fails")
  }
}
