import Model
import Templating

/// A line of time from one day to another, with a few days, months or years written below it.
struct TimeAxis {
  /// A day with its name.
  struct Tick: Hashable {
    let day: Int
    let label: String
  }

  /// The first and the last day, counted from 1970.
  let (first, last): (Int, Int)

  /// More names than this run into each other on a phone.
  private static let mostTicks = 5
  /// What is left free at either end, so that names have room, in thousandths of the width.
  private static let margin = 40

  /// The line from one day to a later one.
  init(first: Int, last: Int) {
    (self.first, self.last) = (first, last)
  }

  /// Where a day lies, in thousandths of the width.
  func place(of day: Int) -> Int {
    Self.margin + (day - first) * (1000 - 2 * Self.margin) / max(last - first, 1)
  }

  /// A place for a picture: `37.5%`.
  static func percent(_ place: Int) -> String { "\(place / 10).\(place % 10)%" }

  /// The days that are named: the closest steps that are few enough.
  func ticks(in wording: Wording) -> [Tick] {
    for step in [1, 2, 4, 7, 14] where (last - first) / step < Self.mostTicks {
      return stride(from: first, through: last, by: step).compactMap { dayTick($0, wording) }
    }
    for step in [1, 2, 3, 6, 12, 24, 60, 120, 240, 600] {
      let months = months(every: step, wording)
      if months.count <= Self.mostTicks { return months }
    }
    return []
  }

  /// A tick for a template.
  func value(_ tick: Tick) -> TemplateValue {
    ["x": .text(Self.percent(place(of: tick.day))), "label": .text(tick.label)]
  }

  private func dayTick(_ day: Int, _ wording: Wording) -> Tick? {
    guard let date = CalendarDate(dayNumber: day), let month = date.month, let number = date.day
    else { return nil }
    return Tick(day: day, label: wording.shortText(ofDay: number, month: month))
  }

  /// The first days of months, counted in steps from January of the year 0.
  private func months(every step: Int, _ wording: Wording) -> [Tick] {
    guard let start = CalendarDate(dayNumber: first), let end = CalendarDate(dayNumber: last) else {
      return []
    }
    let (from, to) = (Self.month(of: start), Self.month(of: end))
    return stride(from: (from + step - 1) / step * step, through: to, by: step).compactMap {
      month in
      let date = CalendarDate(year: month / 12, month: month % 12 + 1, day: 1)
      guard let day = date?.dayNumber, (first...last).contains(day) else { return nil }
      let year = month / 12
      let name = wording.shortText(ofMonth: month % 12 + 1, year: year)
      return Tick(day: day, label: step < 12 ? name : "\(year)")
    }
  }

  private static func month(of date: CalendarDate) -> Int { date.year * 12 + (date.month ?? 1) - 1 }
}
