import Model
import Testing

@testable import Rendering

/// What a reader who follows one story is sent.
@Suite struct StoryFeedTests {
  private func files(of explainer: Explainer) throws -> [String: String] {
    let index = SiteIndex([explainer.teaser], site: SampleStory.site)
    let page = try RealTheme.renderer().pages(of: index).story(explainer)
    return Dictionary(
      page.beside.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func tellsEachReportAndEachCorrectionNewestFirst() throws {
    let note = SampleStory.note(
      "slip", "The crane was green.", title: "Its colour", kind: .correction,
      date: CalendarDate(iso: "2025-03-04"))
    let files = try files(of: SampleStory.crane(notes: [note]))
    let entries = try #require(files["crane/feed.xml"]).split(separator: "<entry>\n").dropFirst()
      .map { $0.split(separator: "\n").prefix(4).joined(separator: "\n") }
    #expect(
      entries == [
        """
        <title>Correction: Its colour</title>
        <id>https://example.org/quay/crane/#note-slip</id>
        <link rel="alternate" type="text/html" href="https://example.org/quay/crane/#note-slip"/>
        <updated>2025-03-04T00:00:00Z</updated>
        """,
        """
        <title>Sample Wire: Crane falls into the dock</title>
        <id>https://example.org/quay/crane/#report/2025-03-03-wire</id>
        <link rel="alternate" type="text/html" href="https://example.org/quay/crane/#_1"/>
        <updated>2025-03-03T00:00:00Z</updated>
        """,
      ])
    #expect(files["crane/feed.json"]?.contains("\"title\":\"Correction: Its colour\"") == true)
  }

  @Test func isNotThereWithoutADatedReport() throws {
    var details = SampleStory.wire.details
    details.published = nil
    let undated = SampleStory.article(details.outlet, details, ["A.", "B.", "C.", "D."])
    let files = try files(of: SampleStory.crane(articles: [undated, SampleStory.tribune]))
    #expect(files["crane/feed.xml"] == nil)
    #expect(files["crane/explainer.json"] != nil)
  }
}
