// Days that have names.
extension Holiday {
  /// Whether its name begins with a word of other uses, so that "Day" must follow.
  fileprivate var needsDay: Bool {
    switch self {
    case .electionDay, .labourDay, .memorialDay, .columbusDay, .veteransDay, .valentinesDay,
      .boxingDay, .goodFriday:
      true
    default: false
    }
  }
}

extension DateReader {
  /// `Christmas Day`, `Thanksgiving`, `New Year's Eve 2024`.
  func holidayDate(_ holiday: Holiday, at index: Int) -> Match? {
    guard isCapital(index) else { return nil }
    let start = gap(index) == .possessive || gap(index) == .space ? index + 1 : index
    switch (holiday, word(start)) {
    case (.newYear, .unit(.year, false)): return newYear(at: index, start)
    case (.newYear, _): return nil
    case (.goodFriday, .weekday(5, _)):
      return isCapital(start) && !isNamed(start) ? dated(holiday, index, start) : nil
    case (.easter, .weekday(1, _)): return dated(.easterMonday, index, start)
    case (.easter, .weekday(7, _)): return dated(holiday, index, start)
    case (_, .unit(.day, false)) where holiday.needsDay:
      return isCapital(start) && !isNamed(start) ? dated(holiday, index, start) : nil
    case _ where holiday.needsDay: return nil
    case (.christmas, .eve): return dated(.christmasEve, index, start)
    case (_, .unit(.day, false)) where start > index: return dated(holiday, index, start)
    default: return standsForADay(index) ? dated(holiday, index, index) : nil
    }
  }

  /// `New Year's Day`, `New Year's Eve`, not `the New Year`.
  private func newYear(at index: Int, _ year: Int) -> Match? {
    guard gap(year) == .possessive else { return nil }
    switch word(year + 1) {
    case .unit(.day, false): return dated(.newYear, index, year + 1)
    case .eve: return dated(.newYearEve, index, year + 1)
    default: return nil
    }
  }

  /// As in `the Good Friday Agreement`, `Easter Island`.
  private func isNamed(_ last: Int) -> Bool {
    gap(last) == .space && isCapital(last + 1) && word(last + 1) == nil
  }

  /// Not `Christmas shopping`, which is of the season, nor `Christmas Island`.
  private func standsForADay(_ index: Int) -> Bool {
    if case .preposition = wordBefore(index) { return !countsSomething(index) && !isNamed(index) }
    return false
  }

  private func dated(_ holiday: Holiday, _ first: Int, _ last: Int) -> Match {
    withYear(Match(first: first, last: last, form: .holiday(holiday, nil)))
  }
}
