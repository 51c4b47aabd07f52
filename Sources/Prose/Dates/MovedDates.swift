// Days that are named by another day.
extension DateReader {
  // MARK: `the day before Monday's vote`

  /// `the day before last Tuesday`, `two days after the March 18 vote`, `the night before
  /// Christmas`; read from the stretch of time on.
  func besideDate(isPlural: Bool, at index: Int) -> Match? {
    guard let sign = side(after: index), let (first, number) = dayCount(isPlural, before: index),
      var match = namedDay(from: index + 2)
    else { return nil }
    match.first = first
    match.move.days += sign * number
    return match
  }

  /// Whether "before" or "after" stands behind, as the last word or before others: -1 or 1.
  private func side(after index: Int, isLast: Bool = false) -> Int? {
    guard gap(index) == .space, index + 1 < count, (gap(index + 1) != .space) == isLast else {
      return nil
    }
    switch tokens[index + 1].hash {
    case Self.beforeWord: return -1
    case Self.afterWord: return 1
    default: return nil
    }
  }

  /// How many days before or after: one for `the day` and `a day`.
  private func dayCount(_ isPlural: Bool, before index: Int) -> (first: Int, number: Int)? {
    guard index > floor, gap(index - 1) == .space else { return nil }
    switch word(index - 1) {
    case .the where !isPlural, .a where !isPlural: return (index - 1, 1)
    case .number(let number) where isPlural || number == 1: return (index - 1, number)
    case nil: return isPlural ? digits(index - 1).map { (index - 1, $0) } : nil
    default: return nil
    }
  }

  /// The day that begins at a token, "the" before it passed over.
  private func namedDay(from index: Int) -> Match? {
    let start = word(index) == .the ? index + 1 : index
    for trigger in start..<start + 3 where namesDay(trigger) {
      guard let match = match(at: trigger) else { continue }
      return match.first == start && match.form.isDay ? match : nil
    }
    return nil
  }

  private func namesDay(_ index: Int) -> Bool {
    !classes(index).isDisjoint(with: [.month, .weekday, .dayName, .holiday])
  }

  // MARK: `the day before`

  /// `the week before`, `the night after`, with nothing behind: next to the time told of before.
  func neighbour(_ unit: TimeUnit, at index: Int) -> Match? {
    guard index > floor, word(index - 1) == .the, gap(index - 1) == .space else { return nil }
    if unit == .day, let match = sameDay(at: index) { return match }
    guard let sign = side(after: index, isLast: true) else { return nil }
    return Match(
      first: index - 1, last: index + 1,
      form: .shifted(unit, sign < 0 ? .previous : .following))
  }

  /// `Oct. 12, the day before the fall`: the day that stands right before is meant.
  private func sameDay(at index: Int) -> Match? {
    guard index - 1 == floor, floor > 0, gap(index - 2) == .comma, gap(index) == .space,
      index + 1 < count, Self.links.contains(tokens[index + 1].hash)
    else { return nil }
    return Match(first: index - 1, last: index, form: .shifted(.day, .same), hints: .lasting)
  }

  private static let links = WordSet(WordList.hashes("before after of when that"))

  // MARK: `a week ago Tuesday`

  /// The day that stands right behind `two weeks ago`, `a year ago` or `a week from`.
  func anchoredDay(_ unit: TimeUnit, _ number: Int, _ sign: Int, behind last: Int) -> Match? {
    guard gap(last) == .space else { return nil }
    var match: Match
    switch word(last + 1) {
    case .weekday(let day, isShort: false) where isCapital(last + 1):
      match = Match(first: last + 1, last: last + 1, form: .weekday(day, nil))
    case .dayName(let days):
      match = Match(first: last + 1, last: last + 1, form: .nearby(days))
    default: return nil
    }
    switch unit {
    case .day: match.move.days = sign * number
    case .week: match.move.days = sign * number * 7
    case .year: match.move.years = sign * number
    default: return nil
    }
    match.hints = sign < 0 ? .past : .future
    return match
  }

  // MARK: `for a third straight day`

  /// A day that is counted and is the report's own: `for a third straight day`, `It is the second
  /// day of the strike`.
  func countedDay(at index: Int) -> Match? {
    var first = index - 1
    if index > floor, Self.inARow.contains(tokens[index - 1].hash) { first -= 1 }
    guard first > floor, gap(first) == .space, case .ordinal = word(first),
      gap(first - 1) == .space, word(first - 1) == .a || word(first - 1) == .the, first >= 2
    else { return nil }
    let isFor = gap(first - 2) == .space && tokens[first - 2].hash == Self.forWord
    guard isFor || isOfNow(first - 2) else { return nil }
    return Match(first: first - 1, last: index, form: .nearby(0))
  }

  /// `is`, `It's`.
  private func isOfNow(_ index: Int) -> Bool {
    if tokens[index].hash == Self.it { return gap(index) == .possessive }
    return tokens[index].hash == Self.isWord && gap(index) == .space
  }

  static let beforeWord = WordHash("before").value
  static let afterWord = WordHash("after").value
  private static let forWord = WordHash("for").value
  private static let (it, isWord) = (WordHash("it").value, WordHash("is").value)
  private static let inARow = ["straight", "consecutive", "successive"].map { WordHash($0).value }
}

extension DateForm {
  /// Whether it names one day.
  fileprivate var isDay: Bool {
    switch self {
    case .day, .numeric, .weekday, .weekdayOfWeek, .holiday, .dayOfMonth, .nearby: true
    default: false
    }
  }
}
