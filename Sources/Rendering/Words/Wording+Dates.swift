import Model

/// Dates as the readers of a language write them.
extension Wording {
  /// `19 March 2025`, `March 2025` or `2025` in English.
  func text(of date: CalendarDate) -> String {
    guard let month = date.month else { return text(.yearDate, ["year": "\(date.year)"]) }
    guard let day = date.day else {
      return text(
        .monthDate, ["month": text(.months, at: month - 1), "year": "\(date.year)"])
    }
    return text(
      .dayDate,
      ["day": text(ofDay: day), "month": monthInDate(month), "year": "\(date.year)"])
  }

  /// `18–19 March 2025`, `week of 17 March 2025`, `spring 2025` in English.
  func text(of date: EventDate) -> String {
    switch date.precision {
    case .day, .month, .year:
      return date.isRange ? range(of: date) : single(date.first, date.precision)
    case .week: return text(.weekDate, ["date": text(of: date.first)])
    case .quarter:
      let quarter = ((date.first.month ?? 1) - 1) / 3
      return text(.quarterDates, at: quarter, ["year": "\(date.first.year)"])
    case .season:
      return text(
        .seasonDates, at: (date.first.month ?? 1) % 12 / 3, ["year": Self.years(of: date)])
    }
  }

  /// A day below a line of time: `19 Mar`.
  func shortText(ofDay day: Int, month: Int) -> String {
    text(.shortDay, ["day": "\(day)", "month": text(.monthsShort, at: month - 1)])
  }

  /// A month below a line of time: `Mar 2025`.
  func shortText(ofMonth month: Int, year: Int) -> String {
    text(.shortMonth, ["month": text(.monthsShort, at: month - 1), "year": "\(year)"])
  }

  /// A winter lies in two years, and says so: `2024–25`.
  private static func years(of date: EventDate) -> String {
    guard date.first.year != date.last.year else { return "\(date.first.year)" }
    let end = date.last.year % 100
    return "\(date.first.year)–\(end < 10 ? "0" : "")\(end)"
  }

  private func single(_ date: CalendarDate, _ precision: EventDate.Precision) -> String {
    switch precision {
    case .month: text(of: CalendarDate(year: date.year, month: date.month) ?? date)
    case .year: text(of: CalendarDate(year: date.year) ?? date)
    default: text(of: date)
    }
  }

  /// Says what both ends share once: `18–19 March 2025`, but `30 March – 2 April 2025`.
  private func range(of date: EventDate) -> String {
    let (first, last) = (date.first, date.last)
    let end = single(last, date.precision)
    if date.precision == .year { return join("\(first.year)", end, isClose: true) }
    guard first.year == last.year else {
      return join(single(first, date.precision), end, isClose: false)
    }
    guard date.precision == .day else {
      return join(text(.months, at: (first.month ?? 1) - 1), end, isClose: true)
    }
    let day = text(ofDay: first.day ?? 1)
    if first.month == last.month { return join(day, end, isClose: true) }
    let start = text(.dayInYear, ["day": day, "month": monthInDate(first.month ?? 1)])
    return join(start, end, isClose: false)
  }

  private func join(_ first: String, _ last: String, isClose: Bool) -> String {
    text(isClose ? .dateRangeClose : .dateRange, ["first": first, "last": last])
  }

  private func text(ofDay day: Int) -> String { day == 1 ? self[.firstDay] : "\(day)" }

  private func monthInDate(_ month: Int) -> String { text(.monthsInDates, at: month - 1) }
}
