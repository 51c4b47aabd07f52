import Model
import Testing

@testable import Rendering

@Suite struct TimelinePartTests {
  private func lines(_ events: [TimelineEvent?]) throws -> Markup {
    var extracts = Extracts()
    extracts.timeline = events.compactMap(\.self)
    return try RealTheme.story(SampleExtracts.ferry(extracts))
  }

  @Test func tellsEachEventInTheWordsOfAReport() throws {
    let page = try lines(SampleExtracts.events)
    #expect(
      page.all("li", within: "section.timeline").first?.map(\.text) == [
        "1998 The Alba, 212 tonnes, was built in 1998. Tribune [2]",
        """
        2 March 2025 The ferry Alba hit the pier on Sunday, and at least 3 passengers were hurt, \
        the port said. Sample Wire [1] · also told by Tribune [2] and Gazette [3]
        """,
      ])
    let times = page.all("time", within: "section.timeline").joined()
    #expect(times.map { $0["datetime"] } == ["1998", "2025-03-02"])
  }

  @Test func leadsToTheParagraph() throws {
    let page = try lines(SampleExtracts.events)
    let ids = [SampleExtracts.tribune.blocks[2], SampleExtracts.wire.blocks[0]].map(\.id)
    let ways = page.all("a", within: "section.timeline").joined().map { $0["href"] }
    #expect(ways.prefix(2) == ["#\(ids[0])", "#\(ids[1])"])
    #expect(ways.last == "#\(ids[1])")
  }

  @Test func showsADayOnceForAllItsEvents() throws {
    let sentence = SampleExtracts.sentence(0, 0)
    let page = try lines(
      [2, 2, 3].map { SampleExtracts.event(2025, 3, $0, sentence: sentence) })
    let lines = try #require(page.all("li", within: "section.timeline").first)
    #expect(lines.map(\.classes) == [[], ["continues"], []])
  }

  /// HTML has no machine-readable form for them.
  @Test func showsRangesAndQuartersForReadersOnly() throws {
    let first = try #require(CalendarDate(year: 2025, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2025, month: 3, day: 31))
    let dates = [
      EventDate(first: first, last: last, precision: .quarter),
      EventDate(first: first, last: last, precision: .day, isRange: true),
    ]
    let page = try lines(
      dates.map {
        TimelineEvent(
          date: $0, expression: SampleExtracts.sentence(1, 2),
          sentence: SampleExtracts.sentence(1, 2))
      })
    #expect(page.all("time", within: "section.timeline").joined().isEmpty)
    #expect(
      page.all("b", within: "section.timeline").joined().map(\.text) == [
        "first quarter of 2025", "1 January – 31 March 2025",
      ])
  }
}
