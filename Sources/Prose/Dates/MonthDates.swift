// Dates about the name of a month.
extension DateReader {
  /// The date about a month: with a day before or behind, with a year, or alone.
  func monthDate(at index: Int) -> Match? {
    guard case .month(let month, let isShort) = word(index), isCapital(index) else { return nil }
    let match =
      dayBefore(month, at: index) ?? dayBehind(month, at: index)
      ?? monthAlone(month, isShort: isShort, at: index)
    return match.map { withWeekday(withDirection($0)) }
  }

  /// `last Dec. 31`, `next June 1`.
  private func withDirection(_ match: Match) -> Match {
    guard case .day(let day) = match.form, day.year == nil,
      let (first, shift) = shift(before: match.first), shift == .last || shift == .next
    else { return match }
    var match = match
    match.first = first
    match.hints = shift == .last ? .past : .future
    return match
  }

  private func monthAlone(_ month: Int, isShort: Bool, at index: Int) -> Match? {
    let match = withYear(Match(first: index, last: index, form: .month(month, nil)))
    if match.last > index || match.form != .month(month, nil) { return withShift(match) }
    let shifted = withShift(match)
    if shifted.first < index { return shifted }
    guard !isShort, wordBefore(index) != .every, standsAlone(month, at: index) else { return nil }
    return monthRange(month, at: index) ?? match
  }

  /// `March to May`.
  private func monthRange(_ month: Int, at index: Int) -> Match? {
    guard let next = joined(after: index), word(next - 1) != .and,
      case .month(let last, false) = word(next), isCapital(next), last > month
    else { return nil }
    var match = withYear(Match(first: index, last: next, form: .month(last, nil)))
    guard case .month(_, let year) = match.form else { return nil }
    match.form = .months(month, last, year)
    return match
  }

  /// Whether a bare name is a month: `in May`, not `May I` and not `April Jones`.
  private func standsAlone(_ month: Int, at index: Int) -> Bool {
    let isNamed = gap(index) == .space && isCapital(index + 1)
    guard gap(index - 1) == .space else { return month != 3 && month != 5 && !isNamed }
    switch wordBefore(index) {
    case .preposition, .upTo, .of, .part, .offset: return true
    case .and, .or, .the, .than: return month != 5 && !isNamed
    default: return month != 3 && month != 5 && !isNamed
    }
  }

  /// The word before a token, also where another date took it.
  func wordBefore(_ index: Int) -> DateWord? {
    index > 0 ? DateWord.english[tokens[index - 1].hash] : nil
  }

  /// `last March`, `this past March`, `March` as it stands.
  private func withShift(_ match: Match) -> Match {
    guard case .month(let month, nil) = match.form else { return match }
    guard let (first, shift) = shift(before: match.first) else { return match }
    return Match(first: first, last: match.last, form: .month(month, .shift(shift)))
  }

  /// Adds the weekday before a day: `Tuesday, March 18`.
  private func withWeekday(_ match: Match) -> Match {
    guard case .day(var day) = match.form else { return match }
    let before = word(match.first - 1) == .the ? match.first - 2 : match.first - 1
    guard case .weekday(let weekday, _) = word(before), isCapital(before),
      [.space, .comma, .stop, .bracket].contains(gap(before))
    else { return match }
    day.weekday = weekday
    return Match(first: before, last: match.last, form: .day(day))
  }
}
