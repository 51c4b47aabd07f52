/// A day that a page names.
package struct PageDate: Hashable, Sendable, Comparable {
  /// The year.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month.
  package let day: Int
  /// Whether it was part of a time stamp in universal time, so that the local day may be another.
  var isUniversal = false

  /// A day that exists, in the years that the web has; nil for any other.
  init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1990...2100).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(month, year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  private static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The machine's form: `2025-03-19`.
  package var iso: String {
    func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(digits(month))-\(digits(day))"
  }

  /// Days since an arbitrary one, to see which days are neighbours.
  var number: Int {
    let shifted = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return 365 * shifted.0 + shifted.0 / 4 - shifted.0 / 100 + shifted.0 / 400
      + (153 * shifted.1 + 2) / 5 + day
  }

  /// A day by its distance from 1 January 1970 in seconds.
  init?(seconds: Int) {
    let days = seconds / 86_400 + 719_468
    let era = days / 146_097
    let inEra = days - era * 146_097
    let yearOfEra = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * inYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, inYear - (153 * shifted + 2) / 5 + 1)
    isUniversal = true
  }

  package static func < (first: PageDate, second: PageDate) -> Bool {
    (first.year, first.month, first.day) < (second.year, second.month, second.day)
  }

  package static func == (first: PageDate, second: PageDate) -> Bool {
    (first.year, first.month, first.day) == (second.year, second.month, second.day)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(year)
    hasher.combine(month)
    hasher.combine(day)
  }
}
