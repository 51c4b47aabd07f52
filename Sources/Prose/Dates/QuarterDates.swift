// Quarters of a year.
extension DateReader {
  /// `the third quarter of 2025`, `third-quarter`, `2025's third quarter`.
  func quarterDate(at index: Int) -> Match? {
    guard [.space, .hyphen].contains(gap(index - 1)) else { return nil }
    var first = index - 1
    if word(first) == .fiscal { first -= 1 }
    guard case .ordinal(let number) = word(first), number <= 4 else { return nil }
    return quarter(number, first...index)
  }

  /// `Q3 2025`.
  func namedQuarter(_ number: Int, at index: Int) -> Match? { quarter(number, index...index) }

  /// `last year's third quarter`, read from "year" on.
  func quarterOfYear(at index: Int) -> Match? {
    guard gap(index) == .possessive, case .ordinal(let number) = word(index + 1), number <= 4,
      case .unit(.quarter, false) = word(index + 2), let (first, shift) = shift(before: index)
    else { return nil }
    let years: [DateShift: Int] = [.last: -1, .this: 0, .next: 1]
    guard let year = years[shift] else { return nil }
    return Match(first: first, last: index + 2, form: .quarter(number, .fromNow(year)))
  }

  private func quarter(_ number: Int, _ tokens: ClosedRange<Int>) -> Match {
    let match = withYear(
      Match(first: tokens.lowerBound, last: tokens.upperBound, form: .quarter(number, nil)))
    guard match.last == tokens.upperBound else { return match }
    return withYearBefore(match, number)
  }

  /// `2025 third quarter`, `fiscal 2025 third-quarter`.
  private func withYearBefore(_ match: Match, _ number: Int) -> Match {
    let index = match.first - 1
    guard let year = year(index), [.space, .possessive, .other].contains(gap(index)) else {
      return match
    }
    return Match(first: index, last: match.last, form: .quarter(number, .number(year)))
  }
}
