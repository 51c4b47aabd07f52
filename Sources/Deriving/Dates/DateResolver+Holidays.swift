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
    case .memorialDay: weekday(1, from: CalendarDate(year: year, month: 5, day: 25))
    case .columbusDay: weekday(1, from: CalendarDate(year: year, month: 10, day: 8))
    case .veteransDay: CalendarDate(year: year, month: 11, day: 11)
    case .valentinesDay: CalendarDate(year: year, month: 2, day: 14)
    case .boxingDay: CalendarDate(year: year, month: 12, day: 26)
    case .goodFriday: easter(year, -2)
    case .easter: easter(year, 0)
    case .easterMonday: easter(year, 1)
    }
  }

  /// A day of Easter, so many days from its Sunday.
  ///
  /// By the "anonymous Gregorian algorithm" (Meeus, "Astronomical Algorithms", chapter 8).
  private static func easter(_ year: Int, _ days: Int) -> CalendarDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
    let n = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
    return CalendarDate(year: year, month: n / 31, day: n % 31 + 1)?.dayNumber
      .flatMap { CalendarDate(dayNumber: $0 + days) }
  }

  /// The first such weekday from a day on.
  private static func weekday(_ weekday: Int, from date: CalendarDate?) -> CalendarDate? {
    guard let number = date?.dayNumber else { return nil }
    let days = (weekday - CalendarDate.weekday(ofDayNumber: number) + 7) % 7
    return CalendarDate(dayNumber: number + days)
  }
}
