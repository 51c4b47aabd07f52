// Years and days in words, as broadcasts are written down.
extension DateReader {
  /// `first`, `twenty-first`, behind a month and before nothing that it could count.
  func spokenDay(at index: Int) -> (last: Int, value: Int)? {
    guard gap(index - 1) == .space, index < count, tokens[index].hash != Self.final else {
      return nil
    }
    var (last, tens) = (index, 0)
    if case .number(let number) = word(index), number == 20 || number == 30,
      gap(index) == .hyphen || gap(index) == .space
    {
      (last, tens) = (index + 1, number)
    }
    guard case .ordinal(let ordinal) = word(last), tens == 0 || ordinal < 10,
      (1...31).contains(tens + ordinal), gap(last) != .hyphen, !countsSomething(last)
    else { return nil }
    if case .unit = word(last + 1) { return nil }
    return (last, tens + ordinal)
  }

  private static let final = WordHash("final").value

  /// `nineteen seventy-nine`.
  func spokenYear(_ number: Int, at index: Int) -> Match? {
    guard let (last, year) = spokenYear(at: index) else { return nil }
    // "Twenty ten-pound notes" are no year.
    if number == 20 {
      switch wordBefore(index) {
      case .preposition, .of, .upTo, .part: break
      default: return nil
      }
    }
    return Match(first: index, last: last, form: .year(year))
  }

  /// The year in words that begins at a token.
  func spokenYear(at index: Int) -> (last: Int, year: Int)? {
    guard case .number(let century) = word(index), century == 19 || century == 20,
      gap(index) == .space, case .number(let tens) = word(index + 1), (10...90).contains(tens)
    else { return nil }
    let mayGoOn = tens >= 20 && (gap(index + 1) == .hyphen || gap(index + 1) == .space)
    guard mayGoOn, case .number(let unit) = word(index + 2), unit < 10 else {
      return (index + 1, century * 100 + tens)
    }
    return (index + 2, century * 100 + tens + unit)
  }
}
