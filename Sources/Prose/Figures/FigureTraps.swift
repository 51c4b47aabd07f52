/// Numbers that count nothing: dates, ages, names, terms that nobody set.
enum FigureTraps {
  /// Whether a number is part of a date, a name, an age or the like.
  static func catches(_ text: FigureText, _ spread: NumberSpread) -> Bool {
    let (start, next) = (spread.words.lowerBound, spread.words.upperBound)
    if spread.first.currency != nil { return false }
    return isDate(text, start, next) || isName(text, start) || isAge(text, start, next)
      || spread.first.isYear && isYear(text, start) || isIdiom(text, next)
      || isShare(text, start) || isPriced(text, start)
  }

  /// "The price of a dozen eggs" counts no eggs.
  private static func isPriced(_ text: FigureText, _ start: Int) -> Bool {
    var link = start - 1
    while text.has(link, .determiner) { link -= 1 }
    return text.hash(link) == SmallWord.of && prices.contains(text.hash(link - 1))
  }

  private static let prices = WordSet(WordList.hashes("price prices cost"))

  /// "One in five pupils": neither number counts anybody.
  private static func isShare(_ text: FigureText, _ start: Int) -> Bool {
    text.hash(start - 1) == SmallWord.in && text.gap(after: start - 1) == .space
      && text.gap(after: start - 2) == .space && text.has(start - 2, .numberWord)
      && (text.has(start, .numberWord) || !isGrouped(text, start))
  }

  /// "1,940" is neither a year nor the number of a line.
  private static func isGrouped(_ text: FigureText, _ index: Int) -> Bool {
    text.isNumber(index) && text.paragraph.bytes[text.range(index)].contains(UInt8(ascii: ","))
  }

  private static func isDate(_ text: FigureText, _ start: Int, _ next: Int) -> Bool {
    let isBefore =
      text.has(start - 1, .month) && text.gap(after: start - 1) == .space
      && !text.has(start - 1, .auxiliary)
    let isBehind =
      text.has(next, .month) && text.gap(after: next - 1) == .space
      && text.isCapital(next)
    return isBefore && text.isCapital(start - 1) && !isGrouped(text, start) || isBehind
  }

  /// "Highway 61", "Article 5": a label, or a name that runs into the number.
  private static func isName(_ text: FigureText, _ start: Int) -> Bool {
    let gap = text.gap(after: start - 1)
    if gap == .hyphen { return !text.isNumber(start - 2) && text.isNumber(start) }
    guard gap == .space, !hasCurrencySign(text, start), !isGrouped(text, start) else {
      return false
    }
    if text.has(start - 1, .label) { return true }
    return text.isNumber(start) && text.isCapital(start - 1) && !text.opensSentence(start - 1)
      && !text.has(start - 1, [.approximation, .boundary, .determiner, .claim, .state])
  }

  private static func hasCurrencySign(_ text: FigureText, _ start: Int) -> Bool {
    CurrencySign(text.paragraph.bytes, before: text.range(start).lowerBound) != nil
  }

  private static let aged = WordSet(WordList.hashes("boy girl man woman child boys girls"))

  /// "Aged 43", "a boy of 11", "43 years old", "43-year-old".
  private static func isAge(_ text: FigureText, _ start: Int, _ next: Int) -> Bool {
    if text.hash(start - 1) == SmallWord.of, aged.contains(text.hash(start - 2)) { return true }
    return FigureUnits.terms.contains(text.hash(next)) && text.hash(next + 1) == SmallWord.old
  }

  /// A year counts nothing behind a preposition, an article or a comma: "in 2021 residents".
  private static func isYear(_ text: FigureText, _ start: Int) -> Bool {
    text.gap(after: start - 1) != .space && !text.opensSentence(start)
      || text.has(start - 1, [.preposition, .determiner, .month, .timeShift, .season])
      || text.has(start - 1, .conjunction) && text.isNumber(start - 2)
  }

  private static let idioms = WordSet(
    WordList.hashes("times time thirds third quarters fifths tenths hour"))

  /// "Three times", "two-thirds": no count of things.
  private static func isIdiom(_ text: FigureText, _ next: Int) -> Bool {
    let gap = text.gap(after: next - 1)
    if gap == .hyphen, FigureUnits.terms.contains(text.hash(next)) { return false }
    return gap != .stop && idioms.contains(text.hash(next))
  }
}
