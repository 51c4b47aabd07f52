// The year behind a day, a month, a quarter or a season.
extension DateReader {
  /// The date with the year that stands behind it, when one does.
  func withYear(_ match: Match) -> Match {
    var needsComma = false
    if case .day = match.form { needsComma = true }
    guard let (last, year) = yearMention(after: match.last, needsComma: needsComma) else {
      return match
    }
    let form: DateForm
    switch match.form {
    case .day(var day):
      day.year = year
      form = .day(day)
    case .days(var first, var end):
      end.year = year
      first.year = first.month <= end.month ? year : nil
      form = .days(first, end)
    case .month(let month, _): form = .month(month, year)
    case .quarter(let number, _): form = .quarter(number, year)
    case .season(let season, _): form = .season(season, year)
    case .holiday(let holiday, _): form = .holiday(holiday, year)
    default: return match
    }
    return Match(first: match.first, last: last, form: form)
  }

  /// `2025`, `, 2025`, `of 2025`, `'25`, `last year`, `of this year` behind a token.
  private func yearMention(
    after index: Int, needsComma: Bool
  ) -> (last: Int, year: YearMention)? {
    let between = gap(index)
    if between == .apostrophe, let short = digits(index + 1), isShortYear(index + 1) {
      return (index + 1, .number(short + (short < 50 ? 2000 : 1900)))
    }
    guard [.space, .comma, .hyphen].contains(between) || between == .stop && isShortMonth(index)
    else { return nil }
    var next = index + 1
    if word(next) == .of, gap(next) == .space { next += 1 }
    if word(next) == .fiscal { next += 1 }
    if let year = year(next), gap(next) != .nothing,
      !isCount(next, !needsComma || between == .comma)
    {
      return (next, .number(year))
    }
    if let spoken = spokenYear(at: next) { return (spoken.last, .number(spoken.year)) }
    return between == .space ? relativeYear(at: next) : nil
  }

  /// `last year`, `this year`, `a year ago`, `that year`, `the same year`.
  private func relativeYear(at index: Int) -> (last: Int, year: YearMention)? {
    if word(index) == .the, word(index + 1) == .shift(.same), gap(index) == .space {
      return relativeYear(at: index + 1)
    }
    if case .unit(.year, false) = word(index + 1), gap(index) == .space {
      switch word(index) {
      case .shift(.last): return (index + 1, .fromNow(-1))
      case .shift(.this): return (index + 1, .fromNow(0))
      case .shift(.same): return (index + 1, .shift(.same))
      case .shift(.next): return (index + 1, .fromNow(1))
      case .a where isAgo(index + 2): return (index + 2, .fromNow(-1))
      default: return nil
      }
    }
    return nil
  }

  private func isAgo(_ index: Int) -> Bool {
    word(index) == .offset(.ago) || word(index) == .offset(.earlier)
  }

  /// Whether the figures count what follows: `on March 18 2000 people marched`.
  private func isCount(_ index: Int, _ mayModify: Bool) -> Bool {
    countsSomething(index)
      && (!mayModify || tokens[index + 1].hash == Self.people)
  }

  /// The full stop behind "Sept." ends no sentence.
  private func isShortMonth(_ index: Int) -> Bool {
    if case .month(_, isShort: true) = word(index) { true } else { false }
  }

  private func isShortYear(_ index: Int) -> Bool {
    tokens[index].range.count == 2 && gap(index) != .nothing
  }

  /// The shift right before a token, with "the" or "this" before it: `last`, `the following`.
  func shift(before index: Int) -> (first: Int, shift: DateShift)? {
    guard index > floor, gap(index - 1) == .space else { return nil }
    switch word(index - 1) {
    case .shift(let shift):
      let hasArticle = word(index - 2) == .the && gap(index - 2) == .space
      return (hasArticle ? index - 2 : index - 1, shift)
    case .past:
      guard word(index - 2) == .shift(.this), gap(index - 2) == .space else { return nil }
      return (index - 2, .last)
    case .fiscal: return shift(before: index - 1)
    default: return nil
    }
  }
}
