// The day beside a month.
extension DateReader {
  /// `18 March`, `18th of March`, `18-19 March`.
  func dayBefore(_ month: Int, at index: Int) -> Match? {
    guard let end = dayNumber(before: index) else { return nil }
    let day = DayMention(month: month, day: end.value)
    if let start = rangeStart(before: end) {
      let first = DayMention(month: month, day: start.value)
      return withYear(Match(first: start.first, last: index, form: .days(first, day)))
    }
    if let match = britishRange(from: day, end.first, at: index) { return match }
    return withYear(Match(first: end.first, last: index, form: .day(day)))
  }

  /// `28 March to 2 April`.
  private func britishRange(from day: DayMention, _ first: Int, at index: Int) -> Match? {
    guard let start = joined(after: index), let number = dayNumber(at: start) else { return nil }
    let last = word(number.last + 1) == .of ? number.last + 2 : number.last + 1
    guard case .month(let month, _) = word(last), isCapital(last) else { return nil }
    let end = DayMention(month: month, day: number.value)
    return withYear(Match(first: first, last: last, form: .days(day, end)))
  }

  /// The number of the day right before a month, an ending and "of" between them passed over.
  private func dayNumber(before month: Int) -> (first: Int, value: Int)? {
    var index = month - 1
    if word(index) == .of, gap(index) == .space { index -= 1 }
    guard index >= floor, [.space, .hyphen].contains(gap(index)) else { return nil }
    if word(index) == .ordinalEnding, gap(index - 1) == .nothing { index -= 1 }
    if case .ordinal(let value) = word(index), index >= floor { return (index, value) }
    guard let value = digits(index), (1...31).contains(value), isPlain(index) else { return nil }
    return (index, value)
  }

  /// `18-` before `19 March`.
  private func rangeStart(before end: (first: Int, value: Int)) -> (first: Int, value: Int)? {
    var index = end.first - 1
    let gapBefore = gap(index)
    if gapBefore == .space {
      guard word(index) == .upTo || word(index) == .and else { return nil }
      guard gap(index - 1) == .space else { return nil }
      index -= 1
    } else if gapBefore != .hyphen, gapBefore != .dash {
      return nil
    }
    if word(index) == .ordinalEnding, gap(index - 1) == .nothing { index -= 1 }
    guard let value = digits(index), (1..<end.value).contains(value), isPlain(index) else {
      return nil
    }
    return (index, value)
  }

  /// `March 18`, `March 18-20`, `March 28 to April 2`.
  func dayBehind(_ month: Int, at index: Int) -> Match? {
    let between = gap(index)
    guard [.space, .stop, .hyphen].contains(between) else { return nil }
    let start = word(index + 1) == .the ? index + 2 : index + 1
    guard let number = dayNumber(at: start) ?? spokenDay(at: start) else { return nil }
    let day = DayMention(month: month, day: number.value)
    if let range = americanRange(from: day, index, number.last) { return range }
    return withYear(Match(first: index, last: number.last, form: .day(day)))
  }

  private func americanRange(from day: DayMention, _ first: Int, _ last: Int) -> Match? {
    guard let next = joined(after: last) else { return nil }
    if case .month(let month, _) = word(next), isCapital(next),
      let number = dayNumber(at: next + 1)
    {
      let end = DayMention(month: month, day: number.value)
      return withYear(Match(first: first, last: number.last, form: .days(day, end)))
    }
    guard let number = dayNumber(at: next), number.value > day.day,
      !countsSomething(number.last)
    else { return nil }
    let end = DayMention(month: day.month, day: number.value)
    return withYear(Match(first: first, last: number.last, form: .days(day, end)))
  }

  /// The token after a hyphen, a dash, "to" or "and", where a range goes on.
  func joined(after index: Int) -> Int? {
    switch gap(index) {
    case .hyphen, .dash: return index + 1
    case .space:
      guard word(index + 1) == .upTo || word(index + 1) == .and else { return nil }
      return gap(index + 1) == .space ? index + 2 : nil
    default: return nil
    }
  }

  /// The number of a day that begins at a token: `18`, `18th`.
  func dayNumber(at index: Int) -> (last: Int, value: Int)? {
    guard let value = digits(index), (1...31).contains(value), isPlain(index) else { return nil }
    if word(index + 1) == .ordinalEnding, gap(index) == .nothing { return (index + 1, value) }
    return gap(index) == .nothing ? nil : (index, value)
  }

  /// Whether neither money, nor a share, nor a decimal, nor a clock is about the number.
  private func isPlain(_ index: Int) -> Bool {
    let range = tokens[index].range
    let bytes = paragraph.bytes
    if range.count > 2 { return false }
    if range.upperBound < bytes.count {
      switch bytes[range.upperBound] {
      case UInt8(ascii: "%"), UInt8(ascii: "/"): return false
      case UInt8(ascii: ":"):
        let next = range.upperBound + 1
        if next < bytes.count, bytes[next] &- 0x30 < 10 { return false }
      default: break
      }
    }
    guard range.lowerBound > 0 else { return true }
    let before = bytes[range.lowerBound - 1]
    return before != UInt8(ascii: "$") && before != UInt8(ascii: ":") && before != 0xA3
  }
}
