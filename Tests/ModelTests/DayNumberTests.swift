import Model
import Testing

@Suite struct DayNumberTests {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2025-03-19", 20_166, 3),
    ("1969-12-31", -1, 3), ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
  ])
  func countsDaysAndKnowsTheirWeekday(iso: String, number: Int, weekday: Int) throws {
    let date = try #require(CalendarDate(iso: iso))
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
    #expect(CalendarDate.weekday(ofDayNumber: number) == weekday)
  }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
    let start = try #require(CalendarDate(iso: "1700-01-01")?.dayNumber)
    for number in start..<start + 146_097 {
      let (day, next) = (CalendarDate(dayNumber: number), CalendarDate(dayNumber: number + 1))
      #expect(day?.dayNumber == number)
      #expect(try #require(day) < #require(next))
    }
  }

  @Test(arguments: [
    ("2025-03-19", 2025, 12), ("2024-12-30", 2025, 1), ("2021-01-03", 2020, 53),
    ("2026-12-31", 2026, 53), ("2023-01-01", 2022, 52),
  ])
  func givesAWeekToTheYearOfItsThursday(iso: String, year: Int, number: Int) throws {
    let week = try #require(CalendarDate(iso: iso)?.week)
    #expect(week.year == year)
    #expect(week.number == number)
  }

  @Test func hasNoDayNumberWithoutADay() {
    #expect(CalendarDate(iso: "2025-03")?.dayNumber == nil)
    #expect(CalendarDate(dayNumber: -800_000) == nil)
  }
}
