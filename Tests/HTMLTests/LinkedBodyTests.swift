import Testing

@testable import HTML

/// Pages whose text is only, or better, in their linked data.
@Suite struct LinkedBodyTests {
  private static let paragraphs = [
    "The dam above Harrow failed on Tuesday night, the mayor said, and two roads into the town were closed.",
    "Engineers had warned of “cracks” in the wall in a report last year, the council said on Wednesday.",
    "Residents of the lower town will be allowed home next week, the fire service said on Thursday.",
    "The council will decide on the rebuilding of the dam in April, a spokeswoman for it said at noon.",
  ]

  @Test func takesTheTextThatThePageDoesNotShow() throws {
    let body = Self.paragraphs.joined(separator: #"\n\n"#)
      .replacing("“", with: #"\u201c"#).replacing("”", with: #"\u201d"#)
    let page = """
      <html><head><title>Dam above Harrow fails</title><script type="application/ld+json">\
      {"@type":"NewsArticle","headline":"Dam above Harrow fails","articleBody":"\(body)"}</script></head>\
      <body><h1>Dam above Harrow fails</h1><p>Sign in to read this report, or buy a copy of the paper.</p></body></html>
      """
    let article = try Sample.read(page)
    #expect(article.method == .linkedData)
    #expect(article.body.map(\.words) == Self.paragraphs)
    let bytes = Array(page.utf8)
    let place = try #require(article.body[2].pieces.first)
    #expect(String(decoding: bytes[place], as: UTF8.self).contains("Residents of the lower town"))
  }

  @Test func keepsTheTextOfThePageWhenBothSayTheSame() throws {
    let data =
      #"<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"The dam above"}</script>"#
    let article = try Sample.article(head: data, Sample.text)
    #expect(article.method == .box)
    #expect(article.body.count == 3)
  }
}
