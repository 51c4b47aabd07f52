import Model
import Prose

// Days that have names.
extension DateResolver {
  /// A holiday: of its year, else the nearest.
  func holiday(_ holiday: Holiday, _ year: YearMention?, _ outlook: Outlook) -> EventDate? {
    if let year {
      return self.year(year).flatMap { Self.day(of: holiday, in: $0) }.map(Calendar.day)
    }
    return nearest(outlook) { Self.day(of: holiday, in: $0) }.map(Calendar.day)
  }

  private static func day(of holiday: Holiday, in year: Int) -> CalendarDate? {
    switch holiday {
    case .christmas: CalendarDate(year: year, month: 12, day: 25)
    case .christmasEve: CalendarDate(year: year, month: 12, day: 24)
    case .newYear: CalendarDate(year: year, month: 1, day: 1)
    case .newYearEve: CalendarDate(year: year, month: 12, day: 31)
    case .halloween: CalendarDate(year: year, month: 10, day: 31)
    case .thanksgiving: weekday(4, from: CalendarDate(year: year, month: 11, day: 22))
    case .electionDay: weekday(2, from: CalendarDate(year: year, month: 11, day: 2))
    case .labourDay: weekday(1, from: CalendarDate(year: year, month: 9, day: 1))
    }
  }

  /// The first such weekday from a day on.
  private static func weekday(_ weekday: Int, from date: CalendarDate?) -> CalendarDate? {
    guard let number = date?.dayNumber else { return nil }
    let days = (weekday - CalendarDate.weekday(ofDayNumber: number) + 7) % 7
    return CalendarDate(dayNumber: number + days)
  }
}
