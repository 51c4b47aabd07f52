/// The verb that says of a thing how much it is: "inflation fell to 3 per cent".
enum MeasuringVerb {
  /// The verb of measuring that a number belongs to; between them may stand "to", another number
  /// and when it was.
  static func before(_ text: FigureText, _ start: Int) -> Int? {
    if let verb = costing(text, before: start) { return verb }
    var index = start - 1
    while index >= 0, start - index < 9 {
      guard [.space, .stop].contains(text.gap(after: index)), isSameSentence(text, index, start)
      else { return nil }
      if lasting.contains(text.hash(index)), index == start - 1 || isAt(text, index + 1, start) {
        return index
      }
      if index == start - 1, directions.contains(text.hash(index)),
        text.has(index - 1, .auxiliary), text.gap(after: index - 1) == .space
      {
        return index - 1
      }
      if index == start - 1, losing.contains(text.hash(index)), isShare(text, start) {
        return index
      }
      if text.has(index, .change) { return isFinite(text, index, start) ? index : nil }
      guard isBetween(text, index) else { return nil }
      index -= 1
    }
    return nil
  }

  /// "Would cost the airline £6m", "cost taxpayers £6m": the verb, with those who pay behind it.
  private static func costing(_ text: FigureText, before start: Int) -> Int? {
    var index = start - 1
    while index > start - 5, text.gap(after: index) == .space {
      if costs.contains(text.hash(index)) {
        let payer = index + 1
        let isNamed = text.has(payer, .determiner) && payer + 1 < start
        return isNamed || payer == start - 1 && text.isPlural(payer) ? index : nil
      }
      guard !text.has(index, [.preposition, .conjunction, .auxiliary]) else { return nil }
      index -= 1
    }
    return nil
  }

  private static let costs = WordSet(WordList.hashes("cost costs"))

  private static let lasting = WordSet(
    WordList.hashes(
      "last lasts lasted stay stays stayed remain remains remained weigh weighs weighed"))
  /// "Rents were up 5 per cent".
  private static let directions = WordSet(WordList.hashes("up down"))
  private static let losing = WordSet(WordList.hashes("lost lose loses losing"))

  private static func isAt(_ text: FigureText, _ index: Int, _ start: Int) -> Bool {
    index == start - 1 && text.hash(index) == SmallWord.at
  }

  /// Whether a share begins here: "lost nearly 2 per cent", but not "lost 2 soldiers".
  private static func isShare(_ text: FigureText, _ start: Int) -> Bool {
    (start..<min(start + 4, text.count - 1)).contains { index in
      guard text.isNumber(index) else { return false }
      let next = text.hash(index + 1)
      return next == SmallWord.per || next == SmallWord.percent || signs(text, index)
        || text.paragraph.bytes[text.range(index).upperBound] == UInt8(ascii: "%")
    }
  }

  private static func isSameSentence(_ text: FigureText, _ index: Int, _ start: Int) -> Bool {
    text.gap(after: index) == .space || signs(text, index)
  }

  /// Between "11%" and "to" stands a mark that ends nothing.
  private static func signs(_ text: FigureText, _ index: Int) -> Bool {
    let end = text.range(index).upperBound
    return text.isNumber(index) && text.paragraph.bytes[end] == UInt8(ascii: "%")
      && text.paragraph.bytes[end + 1] == 0x20
  }

  /// "Was" measures only right before its number: "turnout was 71 per cent".
  private static func isFinite(_ text: FigureText, _ index: Int, _ start: Int) -> Bool {
    // "Put the cost at £6m": a noun.
    if text.has(index - 1, .determiner), text.gap(after: index - 1) == .space { return false }
    guard text.has(index, .auxiliary) else { return true }
    return index == start - 1
  }

  private static let between = WordSet(
    WordList.hashes(
      "to by at from per cent percent last this year month week just only sharply slightly"))

  private static func isBetween(_ text: FigureText, _ index: Int) -> Bool {
    text.isNumber(index) || between.contains(text.hash(index))
      || text.hash(index) == SmallWord.in && text.has(index + 1, .month)
      || text.has(index, [.magnitude, .month, .approximation])
  }
}
