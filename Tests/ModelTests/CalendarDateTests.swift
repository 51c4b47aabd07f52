import Model
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2025-03-19", "2025-03", "2025", "0001-01-01", "2024-02-29"])
  func readsBackWhatItWrites(iso: String) {
    #expect(CalendarDate(iso: iso)?.iso == iso)
  }

  @Test(arguments: [
    "2025-06-31", "2025-02-29", "1900-02-29", "2025-13", "2025-00-01", "2025-3-19", "25-03-19",
    "2025-03-19T10:00", "+025-03", "",
  ])
  func refusesDaysThatDoNotExist(iso: String) {
    #expect(CalendarDate(iso: iso) == nil)
  }

  @Test func speaksAsNewspapersDo() {
    #expect(CalendarDate(iso: "2025-03-09")?.text == "9 March 2025")
    #expect(CalendarDate(iso: "2025-03")?.text == "March 2025")
    #expect(CalendarDate(iso: "2025")?.text == "2025")
  }

  @Test func ordersAMonthBeforeItsDays() throws {
    let dates = try ["2025-03-01", "2025-02-28", "2025-03", "2025", "2024-12-31"]
      .map { try #require(CalendarDate(iso: $0)) }
    #expect(
      dates.sorted().map(\.iso) == ["2024-12-31", "2025", "2025-02-28", "2025-03", "2025-03-01"])
  }
}
