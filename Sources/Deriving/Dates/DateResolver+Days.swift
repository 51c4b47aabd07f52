import Model
import Prose

// Days.
extension DateResolver {
  /// A day with a month: in its year, else in the nearest one that fits its weekday.
  func day(_ mention: DayMention, _ outlook: Outlook) -> EventDate? {
    candidate(mention, outlook).map(Calendar.day)
  }

  private func candidate(_ mention: DayMention, _ outlook: Outlook) -> CalendarDate? {
    if let year = mention.year.flatMap({ self.year($0) }) {
      return CalendarDate(year: year, month: mention.month, day: mention.day)
    }
    guard mention.year == nil else { return nil }
    return nearest(outlook, weekday: mention.weekday) { year in
      CalendarDate(year: year, month: mention.month, day: mention.day)
    }
  }

  /// The nearest of a day that every year has, of one that fits its weekday if there is one.
  func nearest(
    _ outlook: Outlook, weekday: Int? = nil, _ date: (Int) -> CalendarDate?
  ) -> CalendarDate? {
    guard let report, let today else { return nil }
    var nearest: (distance: Int, date: CalendarDate)?
    for year in [report.year, report.year - 1, report.year + 1] {
      guard let date = date(year), let number = date.dayNumber else { continue }
      let isRight = weekday == nil || weekday == CalendarDate.weekday(ofDayNumber: number)
      let distance =
        abs(number - today) + penalty(number > today, number < today, outlook)
        + (isRight ? 0 : 2_000)
      if distance < nearest?.distance ?? .max { nearest = (distance, date) }
    }
    return nearest?.date
  }

  /// News is more often of what was than of what will be, in days.
  private func penalty(_ isAhead: Bool, _ isBack: Bool, _ outlook: Outlook) -> Int {
    switch outlook {
    case .past: isAhead ? 400 : 0
    case .future: isBack ? 300 : 0
    case .unknown: isAhead ? 100 : 0
    }
  }

  /// The days from one to another; a year at the end is the year of both.
  func days(_ first: DayMention, _ last: DayMention, _ outlook: Outlook) -> EventDate? {
    guard let end = candidate(last, outlook) else { return nil }
    let year = first.month > last.month ? end.year - 1 : end.year
    return CalendarDate(year: year, month: first.month, day: first.day)
      .flatMap { Calendar.days($0, end) }
  }

  /// Two numbers and a year: the day nearest to the report, when they may be read both ways.
  func numeric(_ first: Int, _ second: Int, of year: Int) -> EventDate? {
    let american = CalendarDate(year: year, month: first, day: second)
    let british = CalendarDate(year: year, month: second, day: first)
    guard let american, let british else { return (american ?? british).map(Calendar.day) }
    guard american != british else { return Calendar.day(american) }
    guard let today, let one = american.dayNumber, let other = british.dayNumber else {
      return nil
    }
    return Calendar.day(abs(one - today) <= abs(other - today) ? american : british)
  }

  /// A weekday: the last one, today included, or the next when its sentence looks ahead.
  func weekday(_ weekday: Int, _ shift: DateShift?, _ isFuture: Bool) -> EventDate? {
    guard let today else { return nil }
    switch shift {
    case .next: return Calendar.day(upcoming(weekday, after: today + 1))
    case .this: return Calendar.day(upcoming(weekday, after: today))
    case .last, .latest: return Calendar.day(recent(weekday, before: today - 1))
    case .previous: return Calendar.day(recent(weekday, before: contextDay.map { $0 - 1 } ?? today))
    case .following: return contextDay.flatMap { Calendar.day(upcoming(weekday, after: $0 + 1)) }
    case .same, nil:
      let day = isFuture ? upcoming(weekday, after: today) : recent(weekday, before: today)
      return Calendar.day(day)
    }
  }

  /// The first such weekday from a day on.
  private func upcoming(_ weekday: Int, after day: Int) -> Int {
    day + (weekday - CalendarDate.weekday(ofDayNumber: day) + 7) % 7
  }

  /// The last such weekday up to a day.
  private func recent(_ weekday: Int, before day: Int) -> Int {
    day - (CalendarDate.weekday(ofDayNumber: day) - weekday + 7) % 7
  }

  /// The day told of before.
  var contextDay: Int? { toldDay?.first.dayNumber }

  /// `the 19th`: of the report's month or the one next to it, whichever is nearer.
  func dayOfMonth(_ day: Int, _ isFuture: Bool) -> EventDate? {
    guard let report, let today, let month = report.month else { return nil }
    var nearest: (distance: Int, date: EventDate)?
    for offset in [0, -1, 1] {
      guard let start = Calendar.month(month + offset, of: report.year)?.first,
        let date = CalendarDate(year: start.year, month: start.month, day: day),
        let number = date.dayNumber
      else { continue }
      let isAhead = number > today
      let distance = abs(number - today) + (isAhead == isFuture || number == today ? 0 : 31)
      if distance < nearest?.distance ?? .max { nearest = (distance, Calendar.day(date)) }
    }
    return nearest?.date
  }
}
