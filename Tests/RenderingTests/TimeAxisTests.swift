import Model
import Testing

@testable import Rendering

@Suite struct TimeAxisTests {
  @Test(arguments: [
    ("2025-10-12", "2025-10-15", ["12 Oct", "13 Oct", "14 Oct", "15 Oct"]),
    ("2025-02-26", "2025-03-08", ["26 Feb", "2 Mar", "6 Mar"].map { $0 }),
    ("2025-02-01", "2025-04-10", ["1 Feb", "15 Feb", "1 Mar", "15 Mar", "29 Mar"]),
    ("2024-11-20", "2025-03-08", ["Dec 2024", "Jan 2025", "Feb 2025", "Mar 2025"]),
    ("2024-01-01", "2025-06-30", ["Jan 2024", "Jul 2024", "Jan 2025"]),
    ("2019-05-01", "2025-10-19", ["2020", "2022", "2024"]),
    ("1961-05-01", "2025-10-19", ["1980", "2000", "2020"]),
  ])
  func namesAFewDaysMonthsOrYears(first: String, last: String, labels: [String]) throws {
    let days = try [first, last].map { try #require(CalendarDate(iso: $0)?.dayNumber) }
    let axis = TimeAxis(first: days[0], last: days[1])
    let ticks = axis.ticks(in: try RealTheme.wording())
    #expect(ticks.map(\.label) == labels)
    #expect(ticks.allSatisfy { (days[0]...days[1]).contains($0.day) })
  }

  @Test func leavesRoomForNamesAtEitherEnd() {
    let axis = TimeAxis(first: 100, last: 200)
    #expect([100, 150, 200].map(axis.place).map(TimeAxis.percent) == ["4.0%", "50.0%", "96.0%"])
  }
}
