/// The zone in which a site counts its days: `+03:00`, or the name of one, `Europe/London`.
///
/// Only a zone that is written as its distance from UTC can move a moment to another day. What a name means
/// changes from one machine's list of zones to the next, and the same content must give the same site on
/// both: where a moment is one day in all zones of that part of the world it is that day, and else the day
/// that its author wrote.
package struct SiteZone: Hashable, Sendable {
  /// The zone as written.
  package let name: String
  /// How many minutes it is ahead of UTC; nil for a name.
  package let offset: Int?

  /// The distances from UTC that the zone may have, in minutes: of a named one those that any zone of its
  /// part of the world has had since 1992, and for other names all there are.
  package var offsets: ClosedRange<Int> {
    if let offset { return offset...offset }
    let area = String(Substring(name.utf8.prefix { $0 != UInt8(ascii: "/") }))
    let hours = Self.areas.first { $0.area.utf8.elementsEqual(area.utf8) }?.hours ?? -12...14
    return hours.lowerBound * 60...hours.upperBound * 60
  }

  /// By the tz database (https://www.iana.org/time-zones), summer times among them; clocks before 1992
  /// stood further apart, and nothing that is reported today is as old.
  private static let areas: [(area: String, hours: ClosedRange<Int>)] = [
    ("Europe", 0...4), ("Africa", -1...4), ("America", -11...1), ("Asia", 2...13),
    ("Australia", 8...12), ("Atlantic", -5...1), ("Indian", 3...7),
  ]

  /// A zone by its name or its distance; nil when it has the form of neither.
  package init?(_ text: String) {
    name = text
    offset = Self.offset(text)
    guard offset == nil else { return }
    // Names of zones are places: an area, and a city in it (https://data.iana.org/time-zones/theory.html).
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isName =
      parts.count >= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(Self.isNameByte) }
    guard isName else { return nil }
  }

  /// The minutes ahead of UTC that `Z`, `UTC`, `+03:00`, `-0430` or `+05` stand for; nil for all else.
  package static func offset(_ text: String) -> Int? {
    if ["Z", "z", "UTC", "GMT", "Etc/UTC", "Etc/GMT"].contains(text) { return 0 }
    let bytes = Array(text.utf8)
    guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    let rest = bytes.dropFirst()
    let digits = rest.filter { $0 != UInt8(ascii: ":") }
    let hasColon = digits.count != rest.count
    guard [2, 4].contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }),
      !hasColon || rest.count == 5 && bytes[3] == UInt8(ascii: ":")
    else { return nil }
    let numbers = digits.map { Int($0) - 0x30 }
    let minutes = digits.count == 4 ? numbers[2] * 10 + numbers[3] : 0
    let total = (numbers[0] * 10 + numbers[1]) * 60 + minutes
    // The ends of the earth are 12 hours behind and 14 ahead.
    guard minutes < 60, total <= (sign == UInt8(ascii: "-") ? 12 : 14) * 60 else { return nil }
    return sign == UInt8(ascii: "-") ? -total : total
  }

  /// The zone behind a moment in a feed: `+03:00`, or `Z` for a name, whose days count from midnight UTC.
  package var suffix: String {
    guard let offset, offset != 0 else { return "Z" }
    let (hours, minutes) = (abs(offset) / 60, abs(offset) % 60)
    return "\(offset < 0 ? "-" : "+")\(hours.padded(to: 2)):\(minutes.padded(to: 2))"
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "+"):
      true
    default: false
    }
  }
}

extension SiteConfiguration {
  /// The zone in which its days are counted.
  package var zone: SiteZone { SiteZone(timezone) ?? .universal }
}

extension SiteZone {
  /// Universal time.
  package static let universal = SiteZone(known: "Etc/UTC")

  private init(known name: String) { (self.name, offset) = (name, 0) }
}
