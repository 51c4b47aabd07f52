// Days that have names.
extension DateReader {
  /// `Christmas Day`, `Thanksgiving`, `New Year's Eve 2024`.
  func holidayDate(_ holiday: Holiday, at index: Int) -> Match? {
    guard isCapital(index) else { return nil }
    let start = gap(index) == .possessive || gap(index) == .space ? index + 1 : index
    switch (holiday, word(start)) {
    case (.newYear, .unit(.year, false)): return newYear(at: index, start)
    case (.newYear, _): return nil
    case (.electionDay, .unit(.day, false)), (.labourDay, .unit(.day, false)):
      return isCapital(start) ? dated(holiday, index, start) : nil
    case (.electionDay, _), (.labourDay, _): return nil
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

  /// Not `Christmas shopping`, which is of the season.
  private func standsForADay(_ index: Int) -> Bool {
    if case .preposition = wordBefore(index) { return !countsSomething(index) }
    return false
  }

  private func dated(_ holiday: Holiday, _ first: Int, _ last: Int) -> Match {
    withYear(Match(first: first, last: last, form: .holiday(holiday, nil)))
  }
}
