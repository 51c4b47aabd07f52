/// When something happened, no more exactly than the source knows.
///
/// A range has its first and its last part; a quarter or a season stays one.
package struct EventDate: Hashable, Sendable {
  /// How exactly the time is known.
  package enum Precision: Int, Hashable, Sendable, Comparable {
    case day, week, month, quarter, season, year

    /// Finer is smaller.
    package static func < (first: Precision, second: Precision) -> Bool {
      first.rawValue < second.rawValue
    }
  }

  /// The first day that it may mean, to sort by.
  package let first: CalendarDate
  /// The last day that it may mean.
  package let last: CalendarDate
  /// How exactly it is known; of a range, how exactly its ends are.
  package let precision: Precision
  /// Whether it lasts from one date to another: `18–19 March`.
  package let isRange: Bool

  /// A time from its first to its last day.
  package init(
    first: CalendarDate, last: CalendarDate, precision: Precision, isRange: Bool = false
  ) {
    self.first = first
    self.last = last
    self.precision = precision
    self.isRange = isRange
  }
}

extension EventDate {
  /// The machine's form: `2025-03-18`, `2025-W12`, `2025-03`, `2025-Q1`, `2025-SP` or `2025`.
  ///
  /// The forms of ISO 8601, and of TimeML (https://timeml.github.io/site/) for what that lacks:
  /// quarters and seasons, a winter under the year it begins in. A range has a stroke between its
  /// ends, as in ISO 8601: `2025-03-18/2025-03-19`.
  package var iso: String {
    let start = iso(first)
    return isRange ? "\(start)/\(iso(last))" : start
  }

  /// The reader's form in English: `18–19 March 2025`, `week of 17 March 2025`, `spring 2025`.
  package var text: String {
    switch precision {
    case .day, .month, .year: isRange ? rangeText : dateText(first)
    case .week: "week of \(first.text)"
    case .quarter: "\(Self.ordinals[quarter(first) - 1]) quarter of \(first.year)"
    case .season: seasonText
    }
  }

  private static let ordinals = ["first", "second", "third", "fourth"]

  private func iso(_ date: CalendarDate) -> String {
    let year = CalendarDate(year: date.year)?.iso ?? date.iso
    switch precision {
    case .day: return date.iso
    case .week:
      guard let week = date.week else { return year }
      return (CalendarDate(year: week.year)?.iso ?? year) + (week.number < 10 ? "-W0" : "-W")
        + "\(week.number)"
    case .month: return CalendarDate(year: date.year, month: date.month)?.iso ?? year
    case .quarter: return "\(year)-Q\(quarter(date))"
    case .season: return "\(year)-\(season(date).code)"
    case .year: return year
    }
  }

  private func quarter(_ date: CalendarDate) -> Int { ((date.month ?? 1) - 1) / 3 + 1 }

  private func season(_ date: CalendarDate) -> (code: String, name: String) {
    switch date.month ?? 1 {
    case 3...5: ("SP", "spring")
    case 6...8: ("SU", "summer")
    case 9...11: ("FA", "autumn")
    default: ("WI", "winter")
    }
  }

  /// A winter lies in two years, and says so: `winter 2024–25`.
  private var seasonText: String {
    let name = season(first).name
    guard first.year != last.year else { return "\(name) \(first.year)" }
    let end = last.year % 100
    return "\(name) \(first.year)–\(end < 10 ? "0" : "")\(end)"
  }

  private func dateText(_ date: CalendarDate) -> String {
    switch precision {
    case .month: CalendarDate(year: date.year, month: date.month)?.text ?? date.text
    case .year: String(date.year)
    default: date.text
    }
  }

  /// Says what both ends share once: `18–19 March 2025`, but `30 March – 2 April 2025`.
  private var rangeText: String {
    guard first.year == last.year, precision != .year else {
      return dateText(first) + (precision == .year ? "–" : " – ") + dateText(last)
    }
    let start = monthName(first)
    guard precision == .day else { return "\(start)–\(dateText(last))" }
    let day = first.day.map(String.init) ?? ""
    return first.month == last.month ? "\(day)–\(last.text)" : "\(day) \(start) – \(last.text)"
  }

  private func monthName(_ date: CalendarDate) -> String {
    date.month.map { CalendarDate.monthNames[$0 - 1] } ?? ""
  }
}
