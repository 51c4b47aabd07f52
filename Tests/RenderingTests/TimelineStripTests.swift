import Model
import Testing

@testable import Rendering

/// The picture above the list of events.
@Suite struct TimelineStripTests {
  private static let sentence = SampleExtracts.sentence(0, 0)

  private func day(_ iso: String) throws -> TimelineEvent {
    try span(iso, iso)
  }

  private func span(
    _ first: String, _ last: String, _ precision: EventDate.Precision = .day
  ) throws -> TimelineEvent {
    let dates = try [#require(CalendarDate(iso: first)), #require(CalendarDate(iso: last))]
    return TimelineEvent(
      date: EventDate(
        first: dates[0], last: dates[1], precision: precision, isRange: first != last),
      expression: Self.sentence, sentence: Self.sentence)
  }

  private func picture(_ events: [TimelineEvent]) throws -> Markup {
    var extracts = Extracts()
    extracts.timeline = events
    return try RealTheme.story(SampleExtracts.ferry(extracts))
  }

  @Test func drawsEachEventWhereItsDateLies() throws {
    let page = try picture(["01", "03", "03", "06", "11"].map { try day("2025-03-\($0)") })
    let dots = page.all("circle", within: "svg.strip").joined()
    #expect(dots.map { $0["cx"] } == ["4.0%", "22.4%", "22.4%", "50.0%", "96.0%"])
    #expect(dots.map { $0["cy"] } == ["46", "46", "36", "46", "46"])
    #expect(
      page.all("text", within: "svg.strip").joined().map(\.text) == ["1 Mar", "5 Mar", "9 Mar"])
  }

  /// The sentence of these events stands in the lead, that of the last one in a section.
  @Test func givesEventsTheColourOfTheirSection() throws {
    let last = TimelineEvent(
      date: try day("2025-03-12").date, expression: SampleExtracts.sentence(1, 2),
      sentence: SampleExtracts.sentence(1, 2))
    let page = try picture(["01", "03", "06"].map { try day("2025-03-\($0)") } + [last])
    let dots = page.all("circle", within: "svg.strip").joined()
    #expect(dots.map(\.classes) == [["c0"], ["c0"], ["c0"], ["c1"]])
    #expect(page.all("section").first { $0["id"] == "night" }?.classes == ["c1"])
  }

  /// Too many for their column stand closer.
  @Test func keepsAHighColumnWithinThePicture() throws {
    let page = try picture((0..<30).map { try day("2025-03-\(["01", "05", "09"][$0 / 10])") })
    let heights = page.all("circle").compactMap { $0["cy"].flatMap(Int.init) }
    #expect(heights.count == 30 && heights.allSatisfy { (16...46).contains($0) })
  }

  @Test func tellsWhatItShowsToThoseWhoDoNotSeeIt() throws {
    let page = try picture(["01", "03", "06", "11"].map { try day("2025-03-\($0)") })
    let picture = try #require(page.all("svg.strip").first)
    #expect(picture["role"] == "img")
    #expect(
      picture["aria-label"]
        == "4 events from 1 March 2025 to 11 March 2025, drawn by date. The list below tells them.")
  }

  @Test func drawsWhatTookLongAsALine() throws {
    let page = try picture(
      ["01", "03", "11"].map { try day("2025-03-\($0)") } + [span("2025-03-03", "2025-03-08")])
    let spans = page.all("rect", within: "svg.strip").joined()
    #expect(spans.map { $0["x"] } == ["22.4%"] && spans.map { $0["width"] } == ["46.0%"])
  }

  /// One event of 1998 would leave all others a corner.
  @Test func countsWhatLiesTooFarOff() throws {
    let page = try picture(
      [try day("1998-05-01")] + ["01", "03", "06", "11"].map { try day("2025-03-\($0)") }
        + [day("2026-03-01")])
    #expect(page.texts("text").prefix(2) == ["← 1 earlier", "1 later →"])
    #expect(page.all("circle").count == 4)
    #expect(page.all("svg").first?["aria-label"]?.hasPrefix("4 events") == true)
  }

  @Test(arguments: [["01", "03", "11"], ["01", "01", "01", "02", "02"]])
  func isAbsentWhenThereIsLittleToSee(days: [String]) throws {
    let page = try picture(days.map { try day("2025-03-\($0)") })
    #expect(page.all("svg.strip").isEmpty && page.all("li", within: "section.timeline").count == 1)
  }
}
