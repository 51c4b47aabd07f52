import Model

/// Makes times out of numbers: weeks, months, quarters and seasons with their first and last day.
enum Calendar {
  /// One day.
  static func day(_ date: CalendarDate) -> EventDate {
    EventDate(first: date, last: date, precision: .day)
  }

  /// The day of that number; nil outside the calendar.
  static func day(_ number: Int) -> EventDate? { CalendarDate(dayNumber: number).map(day) }

  /// The days from one to another; nil when the second is not the later.
  static func days(_ first: CalendarDate, _ last: CalendarDate) -> EventDate? {
    guard first < last else { return nil }
    return EventDate(first: first, last: last, precision: .day, isRange: true)
  }

  /// The week that holds a day, Monday to Sunday.
  static func week(of number: Int) -> EventDate? {
    let monday = number + 1 - CalendarDate.weekday(ofDayNumber: number)
    return span(from: monday, to: monday + 6, .week)
  }

  /// The Saturday and Sunday of the week that holds a day.
  static func weekend(of number: Int) -> EventDate? {
    let monday = number + 1 - CalendarDate.weekday(ofDayNumber: number)
    guard let first = CalendarDate(dayNumber: monday + 5),
      let last = CalendarDate(dayNumber: monday + 6)
    else { return nil }
    return days(first, last)
  }

  /// A month, counted on over the end of the year: month 13 is the next January.
  static func month(_ month: Int, of year: Int) -> EventDate? {
    months(month, count: 1, of: year, .month)
  }

  /// The months from one to another of a year.
  static func months(_ first: Int, _ last: Int, of year: Int) -> EventDate? {
    months(first, count: last - first + 1, of: year, .month, isRange: true)
  }

  /// A quarter, counted on over the end of the year.
  static func quarter(_ quarter: Int, of year: Int) -> EventDate? {
    months(quarter * 3 - 2, count: 3, of: year, .quarter)
  }

  /// A season, counted from the spring of the year on; winter ends in the next year.
  static func season(_ season: Int, of year: Int) -> EventDate? {
    months(season * 3 + 3, count: 3, of: year, .season)
  }

  /// A year, or the years from one to another.
  static func years(_ first: Int, _ last: Int) -> EventDate? {
    months(1, count: (last - first + 1) * 12, of: first, .year, isRange: last > first)
  }

  private static func months(
    _ month: Int, count: Int, of year: Int, _ precision: EventDate.Precision,
    isRange: Bool = false
  ) -> EventDate? {
    guard count > 0, let first = start(ofMonth: month, of: year)?.dayNumber,
      let next = start(ofMonth: month + count, of: year)?.dayNumber
    else { return nil }
    return span(from: first, to: next - 1, precision, isRange: isRange)
  }

  private static func start(ofMonth month: Int, of year: Int) -> CalendarDate? {
    let months = year * 12 + month - 1
    return CalendarDate(year: months / 12, month: months % 12 + 1, day: 1)
  }

  private static func span(
    from first: Int, to last: Int, _ precision: EventDate.Precision, isRange: Bool = false
  ) -> EventDate? {
    guard let first = CalendarDate(dayNumber: first), let last = CalendarDate(dayNumber: last)
    else { return nil }
    return EventDate(first: first, last: last, precision: precision, isRange: isRange)
  }
}
