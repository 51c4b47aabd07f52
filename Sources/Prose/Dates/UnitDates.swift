// Dates about a stretch of time.
extension DateReader {
  /// The date about a stretch of time; nil where it only tells how long something takes.
  func unitDate(_ unit: TimeUnit, isPlural: Bool, at index: Int) -> Match? {
    if unit == .day, let match = besideDate(isPlural: isPlural, at: index) { return match }
    if !isPlural, let match = neighbour(unit, at: index) { return match }
    if let match = offsetDate(unit, isPlural: isPlural, at: index) { return match }
    guard !isPlural, !isCapital(index) || index == 0 else { return nil }
    switch unit {
    case .week: if let match = weekOfDay(at: index) { return match }
    case .quarter: if let match = quarterDate(at: index) { return match }
    case .century: return centuryDate(at: index)
    case .year:
      if let match = quarterOfYear(at: index) ?? yearEnd(at: index) { return match }
    default: break
    }
    if unit == .day, let match = countedDay(at: index) { return match }
    return shiftedDate(unit, at: index) ?? restOf(unit, at: index)
  }

  // MARK: `last week`, `the following year`

  private func shiftedDate(_ unit: TimeUnit, at index: Int) -> Match? {
    guard let (first, shift) = shift(before: index) else { return nil }
    if unit == .day { return shiftedDay(shift, first...index) }
    let hasArticle = word(first) == .the
    // "the last year" and "the next month" are stretches that end or begin now.
    if hasArticle, [.last, .next].contains(shift) { return nil }
    return Match(first: first, last: index, form: .shifted(unit, shift))
  }

  /// `the next day`, but neither `his last day` nor `to this day`.
  private func shiftedDay(_ shift: DateShift, _ tokens: ClosedRange<Int>) -> Match? {
    guard ![.last, .this, .latest].contains(shift) else { return nil }
    let shift = shift == .next ? .following : shift
    return Match(first: tokens.lowerBound, last: tokens.upperBound, form: .shifted(.day, shift))
  }

  /// `the end of the year`, `later in the week`, `in the quarter`.
  private func restOf(_ unit: TimeUnit, at index: Int) -> Match? {
    if unit == .year, word(index - 1) == .fiscal, word(index - 2) == .the {
      return Match(first: index - 2, last: index, form: .shifted(.year, .this))
    }
    guard word(index - 1) == .the, gap(index - 1) == .space else { return nil }
    if unit == .quarter, let day = ending(behind: index) {
      return Match(first: index - 1, last: index, form: .quarterOf(day))
    }
    if unit == .quarter, word(index + 1) != .of {
      return Match(first: index - 1, last: index, form: .shifted(.quarter, .same))
    }
    if unit == .weekend, word(index - 2) == .preposition {
      return Match(first: index - 1, last: index, form: .shifted(.weekend, .latest))
    }
    if unit == .year, tokens[index - 2 < 0 ? index : index - 2].hash == Self.forWord,
      word(index + 1) != .ended
    {
      return Match(first: index - 1, last: index, form: .shifted(.year, .this))
    }
    guard [.week, .month, .year, .day, .decade].contains(unit) else { return nil }
    switch (word(index - 3), word(index - 2)) {
    // "At the end of the day" is no time.
    case (.part, .of) where unit != .day, (.offset, .preposition):
      return Match(first: index - 1, last: index, form: .shifted(unit, .this))
    default: return nil
    }
  }

  /// `year-end`: its last day, but of `year-end sales` only the year.
  private func yearEnd(at index: Int) -> Match? {
    guard [.hyphen, .space].contains(gap(index)), word(index + 1) == .part, index + 1 < count,
      tokens[index + 1].hash == Self.end
    else { return nil }
    guard !countsSomething(index + 1) else {
      return Match(first: index, last: index + 1, form: .shifted(.year, .this))
    }
    let isSince = index > 0 && [Self.since, Self.from].contains(tokens[index - 1].hash)
    return Match(first: index, last: index + 1, form: .yearEnd(isOver: isSince))
  }

  private static let forWord = WordHash("for").value
  private static let end = WordHash("end").value
  private static let since = WordHash("since").value

  /// `the week of 17 March`, `the week ended March 21`.
  private func weekOfDay(at index: Int) -> Match? {
    guard gap(index) == .space, word(index + 1) == .of || word(index + 1) == .ended,
      let (day, last) = dayWithMonth(from: index + 2)
    else { return nil }
    let first = word(index - 1) == .the ? index - 1 : index
    return Match(first: first, last: last, form: .weekOf(day))
  }

  /// The day on which a stretch ended: `the quarter ended March 31`.
  private func ending(behind index: Int) -> DayMention? {
    gap(index) == .space && word(index + 1) == .ended ? dayWithMonth(from: index + 2)?.day : nil
  }

  /// The day with its month that begins at a token.
  private func dayWithMonth(from index: Int) -> (day: DayMention, last: Int)? {
    for month in index...index + 2 where classes(month).contains(.month) {
      guard let match = monthDate(at: month), match.first == index,
        case .day(let day) = match.form
      else { continue }
      return (day, match.last)
    }
    return nil
  }

  /// `the 19th century`.
  private func centuryDate(at index: Int) -> Match? {
    guard [.space, .hyphen].contains(gap(index - 1)) else { return nil }
    if case .ordinal(let number) = word(index - 1) {
      return Match(first: index - 1, last: index, form: .century(number))
    }
    guard word(index - 1) == .ordinalEnding, gap(index - 2) == .nothing,
      let number = digits(index - 2), (1...21).contains(number)
    else { return shiftedDate(.century, at: index) }
    return Match(first: index - 2, last: index, form: .century(number))
  }
}
