// Dates that begin with figures.
extension DateReader {
  /// `2025`, `2025-03-18`, `2014-2018`, `the 1990s`, `3/18/25`, `18.3.2025`, `the 19th`.
  func figures(at index: Int) -> Match? {
    if let year = year(index) { return yearDate(year, at: index) }
    if let match = stroked(at: index) ?? dotted(at: index) { return match }
    return dayOfMonth(at: index)
  }

  private func stroked(at index: Int) -> Match? {
    let mark = gap(index)
    guard mark == .slash || mark == .hyphen && isHyphenated(index), gap(index + 1) == mark,
      let first = digits(index),
      let second = digits(index + 1), let third = digits(index + 2), (1...31).contains(first),
      (1...31).contains(second), min(first, second) <= 12
    else { return nil }
    let isShort = tokens[index + 2].range.count == 2
    let year = isShort ? third + (third < 50 ? 2000 : 1900) : third
    guard (1000...2099).contains(year) else { return nil }
    return Match(first: index, last: index + 2, form: .numeric(first, second, year: year))
  }

  /// Two figures, two figures and a year, as in `03-18-25`, and no more of a number around them.
  private func isHyphenated(_ index: Int) -> Bool {
    guard index + 2 < count, gap(index - 1) != .hyphen, gap(index + 2) != .hyphen else {
      return false
    }
    let year = tokens[index + 2].range.count
    return tokens[index].range.count == 2 && tokens[index + 1].range.count == 2
      && (year == 2 || year == 4)
  }

  /// `18.3.2025`, which is read as one number.
  private func dotted(at index: Int) -> Match? {
    guard index < count, tokens[index].kind == .number else { return nil }
    let range = tokens[index].range
    guard (8...10).contains(range.count) else { return nil }
    var parts = [0]
    for byte in paragraph.bytes[range] {
      if byte == UInt8(ascii: ".") {
        parts.append(0)
      } else if byte &- 0x30 < 10 {
        parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(byte - 0x30)
      }
    }
    guard parts.count == 3, (1...31).contains(parts[0]), (1...12).contains(parts[1]),
      (1000...2099).contains(parts[2])
    else { return nil }
    let day = DayMention(year: .number(parts[2]), month: parts[1], day: parts[0])
    return Match(first: index, last: index, form: .day(day))
  }

  /// `the 19th`, where nothing follows that it could count.
  private func dayOfMonth(at index: Int) -> Match? {
    guard word(index - 1) == .the, gap(index - 1) == .space, gap(index) == .nothing,
      word(index + 1) == .ordinalEnding, let day = digits(index), (1...31).contains(day)
    else { return nil }
    guard case .preposition? = wordBefore(index - 1) ?? .some(.a) else { return nil }
    if gap(index + 1) == .space {
      guard let next = word(index + 2), ![.of, .and].contains(next) else { return nil }
      switch next {
      case .unit, .month: return nil
      default: break
      }
    }
    return Match(first: index - 1, last: index + 1, form: .dayOfMonth(day))
  }
}
