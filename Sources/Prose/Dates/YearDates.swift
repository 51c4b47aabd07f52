// Years in figures.
extension DateReader {
  /// `2025`, `2025-03-18`, `2014-2018`, `the 1990s`.
  func yearDate(_ year: Int, at index: Int) -> Match? {
    if let match = isoDate(year, at: index) { return match }
    if word(index + 1) == .plural, [.nothing, .apostrophe].contains(gap(index)), year % 10 == 0 {
      return Match(first: index, last: index + 1, form: .decade(year))
    }
    guard isYear(year, at: index) else { return nil }
    if let end = yearRangeEnd(year, at: index) {
      return Match(first: index, last: index + 1, form: .years(year, end))
    }
    return Match(first: index, last: index, form: .year(year))
  }

  private func isoDate(_ year: Int, at index: Int) -> Match? {
    guard gap(index) == .hyphen, gap(index + 1) == .hyphen, gap(index + 2) != .hyphen,
      let month = digits(index + 1), (1...12).contains(month), let day = digits(index + 2),
      (1...31).contains(day)
    else { return nil }
    let mention = DayMention(year: .number(year), month: month, day: day)
    return Match(first: index, last: index + 2, form: .day(mention))
  }

  private func yearRangeEnd(_ year: Int, at index: Int) -> Int? {
    guard [.hyphen, .dash, .slash].contains(gap(index)), let end = digits(index + 1) else {
      return nil
    }
    let full = tokens[index + 1].range.count == 2 ? year / 100 * 100 + end : end
    return full > year && full < year + 100 ? full : nil
  }

  /// Whether four figures are a year and count nothing.
  private func isYear(_ year: Int, at index: Int) -> Bool {
    guard !isAmount(index), gap(index) != .nothing else { return false }
    let before = gap(index - 1) == .space || gap(index - 1) == .hyphen ? wordBefore(index) : nil
    let isDated =
      switch before {
      case .preposition, .upTo, .of, .part, .offset, .fiscal, .season, .unit, .and, .than, .month:
        true
      default: false
      }
    if countsSomething(index), hasUnit(index + 1) { return false }
    if isDated { return (1000...2099).contains(year) && !countsThings(index, year) }
    return (1900...2049).contains(year) && !isNumbered(index) && !countsThings(index, year)
  }

  /// Whether a word behind is a unit, a currency or "people": then the figures count.
  private func hasUnit(_ index: Int) -> Bool {
    !classes(index).isDisjoint(with: [.unit, .magnitude, .currency, .timeUnit])
  }

  /// Whether round figures count the many things behind them: `in 2000 homes`.
  private func countsThings(_ index: Int, _ year: Int) -> Bool {
    guard countsSomething(index) else { return false }
    let end = tokens[index + 1].range.upperBound
    let letters = paragraph.lowercase[end - 2..<end]
    let isMany = letters.last == UInt8(ascii: "s") && letters.first != UInt8(ascii: "s")
    let isPeople = tokens[index + 1].hash == Self.people
    return isPeople || year % 100 == 0 && year != 1900 && isMany
  }

  static let people = WordHash("people").value

  /// Whether the figures belong to a name or a number: `Windows 2000`, `Flight 1990`.
  private func isNumbered(_ index: Int) -> Bool {
    guard gap(index - 1) == .space || gap(index - 1) == .stop else { return false }
    guard isCapital(index - 1), wordBefore(index) == nil else { return false }
    let start = tokens[index - 1].range.lowerBound
    return !paragraph.sentences.contains { $0.lowerBound == start }
  }

  /// Whether money, a share, a number sign or a decimal is about the figures.
  private func isAmount(_ index: Int) -> Bool {
    let range = tokens[index].range
    let bytes = paragraph.bytes
    if range.upperBound < bytes.count, bytes[range.upperBound] == UInt8(ascii: "%") { return true }
    guard range.lowerBound > 0 else { return false }
    switch bytes[range.lowerBound - 1] {
    case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: "/"), UInt8(ascii: "+"), 0xA3, 0xAC:
      return true
    default: return false
    }
  }
}
