/// A day, month or year as a newspaper would name it: no clock, no time zone.
///
/// A source that says "March 2025" stays a month; nothing is rounded to midnight anywhere.
package struct CalendarDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  package let year: Int
  /// The month, 1 to 12, when known.
  package let month: Int?
  /// The day, when known.
  package let day: Int?

  /// A date that exists in the proleptic Gregorian calendar, or nil ("31 June").
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    guard month.map({ (1...12).contains($0) }) ?? (day == nil) else { return nil }
    if let month, let day {
      guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2025-03-19`, `2025-03` or `2025`; nil for any other form and for impossible dates.
  package init?(iso text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    let numbers = parts.compactMap(Self.number)
    guard numbers.count == parts.count else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// How many days a month has.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// The machine's form: `2025-03-19`, `2025-03` or `2025`.
  package var iso: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10)
    Self.append(year, digits: 4, to: &bytes)
    for part in [month, day] {
      guard let part else { break }
      bytes.append(UInt8(ascii: "-"))
      Self.append(part, digits: 2, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The reader's form in English: `19 March 2025`, `March 2025` or `2025`.
  package var text: String {
    guard let month else { return String(year) }
    let name = Self.monthNames[month - 1]
    guard let day else { return "\(name) \(year)" }
    return "\(day) \(name) \(year)"
  }

  /// The English names of the months, January first.
  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Digit by digit, because a site writes each date many times.
  private static func append(_ number: Int, digits: Int, to bytes: inout [UInt8]) {
    var unit = 1
    for _ in 1..<digits { unit *= 10 }
    while unit > 0 {
      bytes.append(0x30 + UInt8(number / unit % 10))
      unit /= 10
    }
  }
}

extension CalendarDate: Comparable {
  /// Orders by the first day a date may mean: a bare month stands before its days.
  package static func < (first: CalendarDate, second: CalendarDate) -> Bool {
    (first.year, first.month ?? 0, first.day ?? 0) < (
      second.year, second.month ?? 0, second.day ?? 0
    )
  }
}
