import Model
import Testing

@Suite struct EventDateTests {
  /// First day, last day, precision, range; then how a machine and how a reader sees it.
  struct Case: Sendable {
    let (first, last): (String, String)
    let precision: EventDate.Precision
    var isRange = false
    let (iso, text): (String, String)
  }

  @Test(arguments: [
    Case(
      first: "2025-03-18", last: "2025-03-18", precision: .day, iso: "2025-03-18",
      text: "18 March 2025"),
    Case(
      first: "2025-03-18", last: "2025-03-19", precision: .day, isRange: true,
      iso: "2025-03-18/2025-03-19", text: "18–19 March 2025"),
    Case(
      first: "2025-03-30", last: "2025-04-02", precision: .day, isRange: true,
      iso: "2025-03-30/2025-04-02", text: "30 March – 2 April 2025"),
    Case(
      first: "2024-12-30", last: "2025-01-02", precision: .day, isRange: true,
      iso: "2024-12-30/2025-01-02", text: "30 December 2024 – 2 January 2025"),
    Case(
      first: "2025-03-17", last: "2025-03-23", precision: .week, iso: "2025-W12",
      text: "week of 17 March 2025"),
    Case(
      first: "2025-03-01", last: "2025-03-31", precision: .month, iso: "2025-03",
      text: "March 2025"),
    Case(
      first: "2025-03-01", last: "2025-05-31", precision: .month, isRange: true,
      iso: "2025-03/2025-05", text: "March–May 2025"),
    Case(
      first: "2025-01-01", last: "2025-03-31", precision: .quarter, iso: "2025-Q1",
      text: "first quarter of 2025"),
    Case(
      first: "2025-03-01", last: "2025-05-31", precision: .season, iso: "2025-SP",
      text: "spring 2025"),
    Case(
      first: "2024-12-01", last: "2025-02-28", precision: .season, iso: "2024-WI",
      text: "winter 2024–25"),
    Case(first: "2022-01-01", last: "2022-12-31", precision: .year, iso: "2022", text: "2022"),
    Case(
      first: "2014-01-01", last: "2018-12-31", precision: .year, isRange: true,
      iso: "2014/2018", text: "2014–2018"),
  ])
  func speaksToMachinesAndReaders(_ example: Case) throws {
    let date = EventDate(
      first: try #require(CalendarDate(iso: example.first)),
      last: try #require(CalendarDate(iso: example.last)), precision: example.precision,
      isRange: example.isRange)
    #expect(date.iso == example.iso)
    #expect(date.text == example.text)
  }
}
