// Dates so many days, weeks or years from another.
extension DateReader {
  /// `two weeks ago`, `a year earlier`, `three days from now`, `year-ago`.
  func offsetDate(_ unit: TimeUnit, isPlural: Bool, at index: Int) -> Match? {
    guard let (last, offset) = offset(after: index) else { return nil }
    if gap(index) == .hyphen, !isPlural {
      return Match(
        first: index, last: last, form: .offset(unit, 1, offset), hints: .modifier)
    }
    let (first, number) = count(before: index)
    guard first < index || isPlural else { return nil }
    if let number, offset == .ago || offset == .fromNow,
      var day = anchoredDay(unit, number, offset == .ago ? -1 : 1, behind: last)
    {
      day.first = first
      return day
    }
    guard tokens[last].hash != Self.from else { return nil }
    return Match(first: first, last: last, form: .offset(unit, number, offset))
  }

  private func offset(after index: Int) -> (last: Int, offset: DateOffset)? {
    guard [.space, .hyphen].contains(gap(index)) else { return nil }
    switch word(index + 1) {
    case .offset(.ago): return (index + 1, .ago)
    case .offset(let offset): return isFinal(index + 1) ? (index + 1, offset) : nil
    case .preposition where word(index + 2) == .now: return (index + 2, .fromNow)
    case .preposition where tokens[index + 1].hash == Self.from: return (index + 1, .fromNow)
    // `a week or so ago`
    case .or where word(index + 3) == .offset(.ago) && tokens[index + 2].hash == Self.so:
      return (index + 3, .ago)
    default: return nil
    }
  }

  /// "before" and "after" count from the time told before only where nothing follows them.
  func isFinal(_ index: Int) -> Bool {
    let hash = tokens[index].hash
    guard hash == Self.beforeWord || hash == Self.afterWord else { return true }
    return gap(index) != .space
  }

  static let from = WordHash("from").value
  private static let so = WordHash("so").value

  /// The number before a stretch of time; none for "several" and where there is no number.
  private func count(before index: Int) -> (first: Int, number: Int?) {
    guard index > floor, [.space, .hyphen].contains(gap(index - 1)) else { return (index, nil) }
    switch word(index - 1) {
    case .a: return (index - 1, 1)
    case .number(let number): return numberWord(number, at: index - 1)
    case .several: return (word(index - 2) == .a ? index - 2 : index - 1, nil)
    case .of where word(index - 2) == .several: return (max(floor, index - 3), nil)
    case nil: return digits(index - 1).map { (index - 1, $0) } ?? (index, nil)
    default: return (index, nil)
    }
  }

  /// `twenty-five`.
  private func numberWord(_ number: Int, at index: Int) -> (first: Int, number: Int?) {
    guard number < 10, gap(index - 1) == .hyphen, case .number(let tens) = word(index - 1),
      tens >= 20
    else { return (index, number) }
    return (index - 1, tens + number)
  }
}
