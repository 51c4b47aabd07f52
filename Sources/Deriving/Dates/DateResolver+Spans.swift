import Model
import Prose

// Months, quarters, seasons and years.
extension DateResolver {
  /// The year that is meant.
  func year(_ mention: YearMention) -> Int? {
    switch mention {
    case .number(let year): year
    case .fromNow(let years): report.map { $0.year + years }
    case .shift(.same): context?.first.year
    case .shift: nil
    }
  }

  /// A month: in its year, else the last that has begun, or the next when its sentence looks ahead.
  func month(_ month: Int, _ year: YearMention?, _ isFuture: Bool) -> EventDate? {
    if let year = year.flatMap({ self.year($0) }) { return Calendar.month(month, of: year) }
    guard let report, let now = report.month else { return nil }
    return Calendar.month(month, of: report.year + years(month - now, year, isFuture))
  }

  /// The months from one to another.
  func months(_ first: Int, _ last: Int, _ year: YearMention?, _ isFuture: Bool) -> EventDate? {
    guard let end = month(last, year, isFuture) else { return nil }
    return Calendar.months(first, last, of: end.first.year)
  }

  /// How many years to go for something so many steps ahead of now.
  private func years(_ steps: Int, _ mention: YearMention?, _ isFuture: Bool) -> Int {
    let shift: DateShift? = if case .shift(let shift) = mention { shift } else { nil }
    switch shift {
    case .last, .previous: return steps >= 0 ? -1 : 0
    case .next, .following: return steps <= 0 ? 1 : 0
    case .this, .same, .latest: return 0
    case nil: return isFuture ? (steps < 0 ? 1 : 0) : (steps > 0 ? -1 : 0)
    }
  }

  /// A quarter: in its year, else the last that has begun, or the next.
  func quarter(_ number: Int, _ year: YearMention?, _ isFuture: Bool) -> EventDate? {
    if let year = year.flatMap({ self.year($0) }) { return Calendar.quarter(number, of: year) }
    guard let report, let month = report.month else { return nil }
    let now = (month + 2) / 3
    return Calendar.quarter(number, of: report.year + years(number - now, year, isFuture))
  }

  /// The quarter that ends with a day; other stretches of three months have no name.
  func quarter(endingOn day: DayMention, _ outlook: Outlook) -> EventDate? {
    guard let end = self.day(day, outlook)?.first, let month = end.month, month % 3 == 0,
      let quarter = Calendar.quarter(month / 3, of: end.year), quarter.last == end
    else { return nil }
    return quarter
  }

  /// A season: in its year, else the last that has begun, or the next.
  func season(_ season: Season, _ year: YearMention?, _ isFuture: Bool) -> EventDate? {
    if let year = year.flatMap({ self.year($0) }) {
      return Calendar.season(season.rawValue, of: year)
    }
    guard let report, let month = report.month else { return nil }
    // January and February belong to the winter that began the year before.
    if month < 3, season != .winter, year == .shift(.this) {
      return Calendar.season(season.rawValue, of: report.year)
    }
    let (now, start) = month < 3 ? (3, report.year - 1) : (month / 3 - 1, report.year)
    return Calendar.season(
      season.rawValue, of: start + years(season.rawValue - now, year, isFuture))
  }

  // MARK: `last week`, `the following year`

  /// A stretch of time moved from now or from the time told of before.
  func shifted(_ unit: TimeUnit, _ shift: DateShift, _ outlook: Outlook) -> EventDate? {
    if unit == .weekend, shift == .latest { return weekend(outlook) }
    switch shift {
    case .last: return around(report, unit, -1)
    case .this: return around(report, unit, 0)
    case .next: return around(report, unit, 1)
    case .latest: return around(report, unit, unit == .quarter || unit == .year ? -1 : 0)
    case .previous: return around(anchor(unit), unit, -1)
    case .following: return around(anchor(unit), unit, 1)
    case .same: return same(unit)
    }
  }

  /// "over the weekend" is the last one until the next begins, unless its sentence looks ahead.
  private func weekend(_ outlook: Outlook) -> EventDate? {
    guard let today else { return nil }
    let isOver = CalendarDate.weekday(ofDayNumber: today) < 6 && outlook != .future
    return Calendar.weekend(of: isOver ? today - 7 : today)
  }

  /// "the quarter" is the one told of, else the last that has ended; any other must be told of.
  private func same(_ unit: TimeUnit) -> EventDate? {
    guard unit == .quarter else { return around(anchor(unit), unit, 0) }
    return quarter ?? around(report, unit, -1)
  }

  /// Where to count from: the time told of before, when it is exact enough.
  private func anchor(_ unit: TimeUnit) -> CalendarDate? {
    if unit == .day || unit == .weekend { return toldDay?.first }
    guard let context, !context.isRange else { return nil }
    switch unit {
    case .day, .weekend: return nil
    case .week: return context.precision <= .week ? context.first : nil
    case .month: return context.precision <= .month ? context.first : nil
    case .quarter: return context.precision <= .quarter ? context.first : report
    case .year, .decade, .century: return context.first
    }
  }

  /// The day, week, month, quarter or year so many steps from the one that holds a date.
  private func around(_ date: CalendarDate?, _ unit: TimeUnit, _ steps: Int) -> EventDate? {
    guard let date, let month = date.month, let number = date.dayNumber else { return nil }
    switch unit {
    case .day: return Calendar.day(number + steps)
    case .week: return Calendar.week(of: number + steps * 7)
    case .weekend: return Calendar.weekend(of: number + steps * 7)
    case .month: return Calendar.month(month + steps, of: date.year)
    case .quarter: return Calendar.quarter((month + 2) / 3 + steps, of: date.year)
    case .year: return Calendar.years(date.year + steps, date.year + steps)
    case .decade, .century: return nil
    }
  }

  // MARK: `two weeks ago`, `a year earlier`

  /// A stretch of time counted back or on.
  func offset(_ unit: TimeUnit, _ number: Int, _ offset: DateOffset) -> EventDate? {
    switch offset {
    case .ago: return back(from: report, unit, number)
    case .fromNow: return around(report, unit, number)
    case .earlier: return back(from: unit == .year ? report : anchor(unit), unit, number)
    case .later: return around(anchor(unit), unit, number)
    }
  }

  /// A year before, in a report of a quarter's results, is the same quarter of that year.
  private func back(from date: CalendarDate?, _ unit: TimeUnit, _ number: Int) -> EventDate? {
    if unit == .year, let ended = endedDay?.first {
      let day = CalendarDate(year: ended.year - number, month: ended.month, day: ended.day)
      if let day { return Calendar.day(day) }
    }
    if unit == .year, let quarter, let month = quarter.first.month {
      return Calendar.quarter((month + 2) / 3, of: quarter.first.year - number)
    }
    return around(date, unit, -number)
  }
}
