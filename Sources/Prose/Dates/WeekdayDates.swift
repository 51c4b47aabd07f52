// Dates about the name of a day.
extension DateReader {
  /// `Tuesday`, `Tuesday, March 18`, `last Tuesday`, `Tuesday of last week`, `Tuesday night`.
  func weekday(_ day: Int, isShort: Bool, at index: Int) -> Match? {
    guard isCapital(index) else { return nil }
    if let full = dayOfMonth(behindWeekday: index) { return full }
    guard !isShort, !isName(index), wordBefore(index) != .every else { return nil }
    let last = partOfDay(after: index)
    if let week = weekMention(after: last) {
      return Match(first: index, last: week.last, form: .weekdayOfWeek(day, weeks: week.weeks))
    }
    if let match = dayOfMonth(behind: last, from: index) ?? beforeLast(day, at: index) {
      return match
    }
    guard let (first, shift) = shift(before: index) else {
      return Match(first: index, last: last, form: .weekday(day, nil))
    }
    return Match(first: first, last: last, form: .weekday(day, shift))
  }

  /// `Friday the 13th`, `Friday, the 13th`.
  private func dayOfMonth(behind last: Int, from index: Int) -> Match? {
    guard [.space, .comma, .hyphen].contains(gap(last)), word(last + 1) == .the,
      [.space, .hyphen].contains(gap(last + 1)), let day = dayNumber(at: last + 2),
      day.last == last + 3
    else { return nil }
    return Match(first: index, last: day.last, form: .dayOfMonth(day.value))
  }

  /// `the Monday before last`.
  private func beforeLast(_ day: Int, at index: Int) -> Match? {
    guard gap(index) == .space, word(index + 1) == .offset(.earlier), gap(index + 1) == .space,
      word(index + 2) == .shift(.last), !countsSomething(index + 2)
    else { return nil }
    if gap(index + 2) == .space, word(index + 3) != nil { return nil }
    return Match(
      first: index, last: index + 2, form: .weekday(day, nil), move: DateMove(days: -7),
      hints: .past)
  }

  /// `today`, `yesterday morning`.
  func dayName(_ days: Int, at index: Int) -> Match? {
    let isTitle = isCapital(index) && gap(index - 1) == .space && isCapital(index - 1)
    guard !isTitle else { return nil }
    return Match(first: index, last: partOfDay(after: index), form: .nearby(days))
  }

  /// `last night`, `this morning`.
  func partOfDay(at index: Int) -> Match? {
    if let match = besideDate(isPlural: false, at: index) ?? partOfUnnamedDay(at: index)
      ?? neighbour(.day, at: index) ?? plainPartOfDay(at: index)
    {
      return match
    }
    guard index > floor, gap(index - 1) == .space else { return nil }
    switch word(index - 1) {
    case .shift(.last): return Match(first: index - 1, last: index, form: .nearby(-1))
    case .shift(.this): return Match(first: index - 1, last: index, form: .nearby(0))
    case .shift(.next), .shift(.following), .shift(.same):
      return shift(before: index).map { first, shift in
        Match(first: first, last: index, form: .shifted(.day, shift == .same ? .same : .following))
      }
    case .ordinal: return countedDay(at: index)
    default: return nil
    }
  }

  private func partOfDay(after index: Int) -> Int {
    guard gap(index) == .space else { return index }
    return word(index + 1) == .partOfDay ? index + 1 : index
  }

  /// A date with a month right behind a weekday.
  private func dayOfMonth(behindWeekday index: Int) -> Match? {
    for month in index + 1...index + 4 where classes(month).contains(.month) {
      if let match = monthDate(at: month), match.first == index { return match }
    }
    return nil
  }

  /// `of last week`, `next week`.
  private func weekMention(after index: Int) -> (last: Int, weeks: Int)? {
    guard gap(index) == .space else { return nil }
    let start = word(index + 1) == .of ? index + 2 : index + 1
    guard case .unit(.week, false) = word(start + 1), gap(start) == .space else { return nil }
    switch word(start) {
    case .shift(.last): return (start + 1, -1)
    case .shift(.this): return (start + 1, 0)
    case .shift(.next): return (start + 1, 1)
    default: return nil
    }
  }

  /// Whether the day is part of a name: `the Sunday Times`, `Bloody Sunday`, `Black Friday`.
  private func isName(_ index: Int) -> Bool {
    let after = gap(index) == .space && isCapital(index + 1) && word(index + 1) == nil
    if after, wordBefore(index) == .the { return true }
    guard index > 0, gap(index - 1) == .space, isCapital(index - 1) else { return false }
    return Self.nameWords.contains { $0 == tokens[index - 1].hash }
  }

  /// What makes a day the name of one that everybody remembers.
  private static let nameWords = ["black", "bloody", "good", "super", "cyber", "ash", "palm"]
    .map { WordHash($0).value }
}
