/// One number, or two that are the ends of a range: "10 to 12", "between 10 and 12".
struct NumberSpread {
  let first: NumberPhrase
  let last: NumberPhrase?
  /// Whether two numbers are joined that are no range: a score, a vote.
  var isScore = false

  init(_ text: FigureText, _ first: NumberPhrase) {
    let next = first.words.upperBound
    let gap = text.gap(after: next - 1)
    let join = gap == .hyphen || gap == .dash ? next : Self.joiner(text, first) ? next + 1 : nil
    guard let join, Self.mayBegin(text, join), let second = NumberPhrase(text, at: join),
      gap == .space || second.isWords == first.isWords,
      second.currency == first.currency || first.currency == nil || second.currency == nil
    else {
      (self.first, last) = (first, nil)
      return
    }
    var lower = first
    if lower.exponent == 0, second.exponent > 2, !second.isWords || first.isWords,
      lower.value < second.value, second.words.count > 1
    {
      lower.exponent = second.exponent
    }
    lower.currency = first.currency ?? second.currency
    (self.first, last) = (lower, second)
    isScore = lower.value >= second.value
  }

  /// All its words.
  var words: Range<Int> { first.words.lowerBound..<(last ?? first).words.upperBound }

  /// The number that a unit stands behind, with the currency of either.
  var unitBearer: NumberPhrase {
    var bearer = last ?? first
    bearer.currency = first.currency ?? bearer.currency
    return bearer
  }

  private static func mayBegin(_ text: FigureText, _ index: Int) -> Bool {
    text.isNumber(index) || text.has(index, .numberWord)
  }

  /// "10 to 12", but "from 10 to 12" tells of a change; "between 10 and 12".
  private static func joiner(_ text: FigureText, _ first: NumberPhrase) -> Bool {
    let next = first.words.upperBound
    let before = text.hash(first.words.lowerBound - 1)
    guard text.gap(after: next - 1) == .space, text.gap(after: next) == .space else { return false }
    if text.hash(next) == SmallWord.to {
      return before != SmallWord.from && !text.has(first.words.lowerBound - 1, .change)
    }
    return text.hash(next) == SmallWord.and && before == SmallWord.between
  }
}
