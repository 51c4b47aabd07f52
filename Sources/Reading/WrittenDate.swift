import Model

/// Reads a date as editors type it.
enum WrittenDate {
  /// What a text turned out to be.
  enum Reading: Equatable {
    /// A date.
    case date(CalendarDate)
    /// The day of a moment as its author wrote it, which may be another in the site's zone.
    case unclear(CalendarDate)
    /// The form of a date, but no such day.
    case impossible
    /// Something else.
    case unreadable
  }

  /// Reads `2025-03-19` (also with a time behind it), `2025-03`, `2025`, `19 March 2025` and
  /// `March 19, 2025`.
  ///
  /// A time of day is dropped; with its distance from UTC it is a moment, whose day is that of the
  /// site's zone.
  static func read(_ text: String, in zone: SiteZone = .universal) -> Reading {
    let words = text.utf8.split {
      $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "T") && isNumeric(text)
    }
    .map { String(Substring($0)) }
    guard let first = words.first else { return .unreadable }
    if isISO(first), words.count == 1 || isTime(words[1]) {
      guard let date = CalendarDate(iso: first) else { return .impossible }
      return moment(date, Array(words.dropFirst()), in: zone)
    }
    guard words.count == 2 || words.count == 3, let year = Int(words[words.count - 1]),
      let month = words.dropLast().lazy.compactMap(month(named:)).first
    else { return .unreadable }
    let days = words.dropLast().compactMap { Int($0) }
    guard days.count == words.count - 2 else { return .unreadable }
    return CalendarDate(year: year, month: month, day: days.first).map(Reading.date) ?? .impossible
  }

  /// The day of a time with its distance from UTC behind it: `23:30:00Z`, `23:30 +02:00`.
  private static func moment(
    _ date: CalendarDate, _ words: [String], in zone: SiteZone
  ) -> Reading {
    guard let day = date.dayNumber, let time = words.first else { return .date(date) }
    let bytes = Array(time.utf8)
    let end = bytes.firstIndex { !(0x2E...0x3A).contains($0) || $0 == 0x2F } ?? bytes.count
    let distance =
      end < bytes.count
      ? String(decoding: bytes[end...], as: UTF8.self) : words.count > 1 ? words[1] : ""
    guard let offset = SiteZone.offset(distance), let minute = minute(bytes[..<end]) else {
      return .date(date)
    }
    let days = [zone.offsets.lowerBound, zone.offsets.upperBound].map { own -> Int in
      let shifted = minute - offset + own
      return shifted < 0 ? -1 : shifted >= 24 * 60 ? 1 : 0
    }
    guard days[0] == days[1] else { return .unclear(date) }
    return .date(CalendarDate(dayNumber: day + days[0]) ?? date)
  }

  /// The minutes since midnight of `23:30` or `23:30:00`.
  private static func minute(_ time: ArraySlice<UInt8>) -> Int? {
    let parts = time.split(separator: UInt8(ascii: ":")).prefix(2).compactMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard parts.count == 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else {
      return nil
    }
    return parts[0] * 60 + parts[1]
  }

  private static func isNumeric(_ text: String) -> Bool {
    text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  /// Digits and hyphens in the shape of a date, whether or not the day exists.
  private static func isISO(_ word: String) -> Bool {
    let parts = word.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let lengths = parts.map(\.count)
    return [[4], [4, 2], [4, 2, 2]].contains(lengths)
      && parts.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  private static func isTime(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.count >= 5 && bytes[2] == UInt8(ascii: ":")
  }

  private static func month(named word: String) -> Int? {
    let letters = word.lowercased()
    guard letters.utf8.count >= 3 else { return nil }
    let full = CalendarDate.monthNames.firstIndex { $0.lowercased() == letters }
    let short = CalendarDate.monthNames.firstIndex {
      let name = $0.lowercased()
      return name.hasPrefix(letters.utf8.last == 0x2E ? String(letters.dropLast()) : letters)
    }
    return (full ?? short).map { $0 + 1 }
  }
}
