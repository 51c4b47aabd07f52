// Times of a day that is not named.
extension DateReader {
  /// `at noon`, `by dawn`, where no day stands beside it.
  func timeOfDay(at index: Int) -> Match? {
    guard index > floor, gap(index - 1) == .space, word(index - 1) == .preposition,
      !isCapital(index), !hasDayBeside(index - 1, index), !ownsNext(index)
    else { return nil }
    return Match(first: index, last: index, form: .timeOfDay)
  }

  /// `overnight`, `in overnight raids`, where no day stands beside it.
  func overnight(at index: Int) -> Match? {
    guard gap(index) != .hyphen, gap(index - 1) != .hyphen, !namesDay(index - 1) else { return nil }
    if gap(index) == .space, index + 1 < count, Self.lodging.contains(tokens[index + 1].hash) {
      return nil
    }
    var next = index
    while next < index + 3, gap(next) == .space {
      next += 1
      // A capital "New" behind it is a city's.
      if !classes(next).isDisjoint(with: [.month, .weekday, .dayName]) { return nil }
    }
    return Match(first: index, last: index, form: .overnight(isBefore: countsSomething(index)))
  }

  /// What is overnight on any day: `an overnight train`, `an overnight success`.
  private static let lodging = WordSet(
    WordList.hashes(
      """
      stay stays train trains bus buses ferry ferries flight flights camp camps success sensation
      low lows high highs rate rates shelter shelters delivery shipping guest guests bag trip trips
      journey parking accommodation lodging lending shift shifts curfew temperatures
      """))

  /// `until then`, `by then`: the day told of before; it only leads back there.
  func then(at index: Int) -> Match? {
    guard index > floor, gap(index - 1) == .space, gap(index) != .hyphen,
      Self.limits.contains(tokens[index - 1].hash)
    else { return nil }
    return Match(first: index, last: index, form: .shifted(.day, .same), hints: .lasting)
  }

  private static let limits = WordSet(WordList.hashes("until till by"))

  /// `in the morning`.
  func plainPartOfDay(at index: Int) -> Match? {
    guard index > floor + 1, word(index - 1) == .the, gap(index - 1) == .space,
      tokens[index - 2].hash == Self.inWord, gap(index - 2) == .space, word(index + 1) != .of,
      !hasDayBeside(index - 2, index), !ownsNext(index)
    else { return nil }
    return Match(first: index - 1, last: index, form: .timeOfDay)
  }

  private static let inWord = WordHash("in").value

  /// `by mid afternoon`, `in the early evening`, read from the part of the day on.
  func partOfUnnamedDay(at index: Int) -> Match? {
    guard index > floor, word(index - 1) == .part, [.space, .hyphen].contains(gap(index - 1))
    else { return nil }
    let hasArticle = word(index - 2) == .the && gap(index - 2) == .space
    let first = hasArticle ? index - 2 : index - 1
    guard word(first - 1) == .preposition, gap(first - 1) == .space,
      !hasDayBeside(first - 1, index), !ownsNext(index), word(index + 1) != .of
    else { return nil }
    return Match(first: first, last: index, form: .timeOfDay)
  }

  /// Whether a noun stands right behind: `by late afternoon traffic`.
  private func ownsNext(_ index: Int) -> Bool {
    countsSomething(index) && classes(index + 1).isDisjoint(with: Self.beginnings)
  }

  /// What begins another phrase.
  private static let beginnings: WordClass = [
    .pronoun, .determiner, .auxiliary, .preposition, .conjunction,
  ]

  /// Whether a day stands near enough to be the one meant: `at noon on Friday`, `Friday at noon`.
  private func hasDayBeside(_ preposition: Int, _ last: Int) -> Bool {
    var index = preposition
    while index > preposition - 3, !endsSentence(index - 1) {
      index -= 1
      if namesDay(index) { return true }
    }
    index = last
    while index < last + 4, !endsSentence(index) {
      index += 1
      if namesDay(index) || word(index) == .every { return true }
    }
    return false
  }

  private func endsSentence(_ index: Int) -> Bool {
    index < 0 || index + 1 >= count || gap(index) == .stop && isCapital(index + 1)
  }

  private func namesDay(_ index: Int) -> Bool {
    !classes(index).isDisjoint(with: [.month, .weekday, .dayName])
      || classes(index).contains(.holiday) && word(index) != .timeOfDay && isCapital(index)
  }
}
