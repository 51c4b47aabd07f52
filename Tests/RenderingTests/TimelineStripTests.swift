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
    #expect(dots.map { $0["cx"] } == ["4.0%", "22.4%", "50.0%", "96.0%"])
    #expect(dots.map { $0["r"] } == ["4", "5", "4", "4"])
    #expect(
      page.all("text", within: "svg.strip").joined().map(\.text) == ["1 Mar", "5 Mar", "9 Mar"])
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
    #expect(page.texts("text.earlier") == ["← 1 earlier"])
    #expect(page.texts("text.later") == ["1 later →"])
    #expect(page.all("circle").count == 4)
    #expect(page.all("svg").first?["aria-label"]?.hasPrefix("4 events") == true)
  }

  @Test(arguments: [["01", "03", "11"], ["01", "01", "01", "02", "02"]])
  func isAbsentWhenThereIsLittleToSee(days: [String]) throws {
    let page = try picture(days.map { try day("2025-03-\($0)") })
    #expect(page.all("svg").isEmpty && page.all("li", within: "section.timeline").count == 1)
  }
}
