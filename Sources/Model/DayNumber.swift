extension CalendarDate {
  /// The days from 1 January 1970, so that days can be counted; nil when the day is not known.
  ///
  /// `days_from_civil` of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"
  /// (https://howardhinnant.github.io/date_algorithms.html): years begin in March, so that the
  /// leap day comes last.
  package var dayNumber: Int? {
    guard let month, let day else { return nil }
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days from 1 January 1970; nil outside the years 1 to 9999.
  ///
  /// `civil_from_days` of the same source.
  package init?(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    guard shifted >= 0 else { return nil }
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let leaps = dayOfEra / 1_460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leaps) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthOfYear = (5 * dayOfYear + 2) / 153
    let month = monthOfYear < 10 ? monthOfYear + 3 : monthOfYear - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthOfYear + 2) / 5 + 1)
  }

  /// The weekday of a day number, Monday 1 to Sunday 7, as ISO 8601 counts.
  package static func weekday(ofDayNumber number: Int) -> Int {
    // 1 January 1970 was a Thursday.
    let offset = (number + 3) % 7
    return (offset < 0 ? offset + 7 : offset) + 1
  }

  /// The week that the day belongs to, as ISO 8601 counts weeks; nil when the day is not known.
  ///
  /// A week belongs to the year of its Thursday, so 30 December may be of the next year's first.
  package var week: (year: Int, number: Int)? {
    guard let number = dayNumber else { return nil }
    let thursday = number + 4 - Self.weekday(ofDayNumber: number)
    guard let year = CalendarDate(dayNumber: thursday)?.year,
      let start = CalendarDate(year: year, month: 1, day: 1)?.dayNumber
    else { return nil }
    return (year, (thursday - start) / 7 + 1)
  }
}
