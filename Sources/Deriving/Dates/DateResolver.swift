package import Model
package import Prose

/// Tells which day, week, month or year a report means by the words of a date.
///
/// Everything is counted from the day of the report, or from the time told of before; the clock is
/// never asked, and what neither tells stays unresolved. Resolution in the order of reading, as in
/// HeidelTime (Strötgen and Gertz, "HeidelTime: High quality rule-based extraction and
/// normalization of temporal expressions", SemEval 2010), with the choices of the newsroom: a
/// weekday is the last one, unless the sentence tells of what is to come.
package struct DateResolver: Sendable {
  /// The day of the report.
  let report: CalendarDate?
  /// The day of the report as a number.
  let today: Int?
  /// The last date that was resolved, from which "the next day" counts.
  private(set) var context: EventDate?
  /// The last day told of, from which "the next day" counts, until a longer time takes over.
  private(set) var toldDay: EventDate?
  /// The day on which something ended, when it is the last date told of: `the year ended May 3`.
  private(set) var endedDay: EventDate?
  /// The last quarter told of, which "a year earlier" compares with in reports of results.
  private(set) var quarter: EventDate?

  /// A resolver for the dates of one report.
  ///
  /// Without the day of the report only what is written out can be resolved.
  package init(report: CalendarDate?) {
    let day = report?.dayNumber == nil ? nil : report
    self.report = day
    today = day?.dayNumber
  }

  /// When it is, for the next date in the order of reading; nil when nothing tells.
  package mutating func resolve(_ expression: DateExpression) -> EventDate? {
    if expression.hints.contains(.modifier) { endedDay = nil }
    let named = date(expression.form, outlook(expression))
    let date = expression.move == .none ? named : named.flatMap { moved($0, expression.move) }
    if let date, !isBeside(expression.form) { note(date, of: expression) }
    return date
  }

  /// Whether it only tells at what time of the day told of.
  private func isBeside(_ form: DateForm) -> Bool {
    switch form {
    case .timeOfDay, .overnight: true
    default: false
    }
  }

  private mutating func note(_ date: EventDate, of expression: DateExpression) {
    context = date
    let isDay = date.precision == .day && !date.isRange
    if isDay || takesOver(date, expression.hints) { toldDay = isDay ? date : nil }
    if case .day = expression.form, isDay, expression.hints.contains(.past) {
      endedDay = date
    } else {
      endedDay = nil
    }
    if !isOffset(expression.form) { noteQuarter(date, expression.form) }
  }

  /// Whether a longer time leads the story away from the day told of: `In 1998`, but neither `this
  /// month`, which holds that day, nor what only compares or is still to come.
  private func takesOver(_ date: EventDate, _ hints: DateExpression.Hints) -> Bool {
    guard hints.isDisjoint(with: [.bound, .modifier]), let told = toldDay?.first.dayNumber,
      let first = date.first.dayNumber, let last = date.last.dayNumber
    else { return false }
    return !(first...max(first, last)).contains(told) && first <= today ?? .max
  }

  /// `the day before Monday`, `a year ago Tuesday`: as far from a day as its words say.
  private func moved(_ date: EventDate, _ move: DateMove) -> EventDate? {
    guard date.precision == .day, !date.isRange else { return nil }
    let day = CalendarDate(
      year: date.first.year + move.years, month: date.first.month, day: date.first.day)
    return day?.dayNumber.flatMap { Calendar.day($0 + move.days) }
  }

  /// Once a report tells of a whole year, it compares years.
  private mutating func noteQuarter(_ date: EventDate, _ form: DateForm) {
    if date.precision == .quarter { quarter = date }
    if date.precision == .year { quarter = nil }
    if case .yearEnd = form { quarter = nil }
  }

  private func isOffset(_ form: DateForm) -> Bool {
    if case .offset = form { true } else { false }
  }

  /// Where the sentence of a date looks; one without a verb of the past names the next months.
  private func outlook(_ expression: DateExpression) -> Outlook {
    guard expression.hints.contains(.open), case .month(let month, nil) = expression.form,
      let now = report?.month, (1...3).contains((month - now + 12) % 12)
    else { return Outlook(expression.hints) }
    return .future
  }

  /// Where a sentence looks.
  enum Outlook {
    case past, future, unknown

    init(_ hints: DateExpression.Hints) {
      self = hints.contains(.past) ? .past : hints.contains(.future) ? .future : .unknown
    }
  }

  private func date(_ form: DateForm, _ outlook: Outlook) -> EventDate? {
    let isFuture = outlook == .future
    return switch form {
    case .day(let day): self.day(day, outlook)
    case .days(let first, let last): days(first, last, outlook)
    case .numeric(let first, let second, let year): numeric(first, second, of: year)
    case .month(let month, let year): self.month(month, year, isFuture)
    case .months(let first, let last, let year): months(first, last, year, isFuture)
    case .year(let year): Calendar.years(year, year)
    case .years(let first, let last): Calendar.years(first, last)
    case .decade, .century: nil
    case .quarter(let number, let year): self.quarter(number, year, isFuture)
    case .season(let season, let year): self.season(season, year, isFuture)
    case .weekOf(let day): self.day(day, outlook)?.first.dayNumber.flatMap(Calendar.week)
    case .weekday(let weekday, let shift): self.weekday(weekday, shift, isFuture)
    case .weekdayOfWeek(let weekday, let weeks):
      monday.flatMap { Calendar.day($0 + weeks * 7 + weekday - 1) }
    case .holiday(let holiday, let year): self.holiday(holiday, year, outlook)
    case .dayOfMonth(let day): dayOfMonth(day, isFuture)
    case .nearby(let days): today.flatMap { Calendar.day($0 + days) }
    case .timeOfDay: dayAtHand.flatMap(Calendar.day)
    case .quarterOf(let day): quarter(endingOn: day, outlook)
    case .yearEnd(let isOver):
      report.flatMap { CalendarDate(year: $0.year - (isOver ? 1 : 0), month: 12, day: 31) }
        .map(Calendar.day)
    case .overnight(let isBefore): night(isBefore: isBefore, isFuture)
    case .shifted(let unit, let shift): shifted(unit, shift, outlook)
    case .offset(let unit, let number, let offset):
      number.flatMap { self.offset(unit, $0, offset) }
    }
  }

  /// The day told of before when it is of the last week, else that of the report.
  private var dayAtHand: Int? {
    guard let today, let day = contextDay, (today - 7...today).contains(day) else { return today }
    return day
  }

  /// The night to the report's day, or behind the day told of when that is over; the coming one
  /// when its sentence looks ahead.
  private func night(isBefore: Bool, _ isFuture: Bool) -> EventDate? {
    guard let today, let day = dayAtHand else { return nil }
    let end = isFuture ? today + 1 : min(isBefore ? day : day + 1, today)
    guard let first = CalendarDate(dayNumber: end - 1), let last = CalendarDate(dayNumber: end)
    else { return nil }
    return Calendar.days(first, last)
  }

  /// The Monday of the report's week.
  private var monday: Int? { today.map { $0 + 1 - CalendarDate.weekday(ofDayNumber: $0) } }
}
