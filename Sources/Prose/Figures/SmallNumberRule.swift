/// Tells the numbers below ten that are news from those that merely stand in a sentence.
enum SmallNumberRule {
  /// Whether a small number of things is a figure: it counts people, homes, vehicles or weapons,
  /// says how exact it is, or what became of those counted.
  static func accepts(
    _ text: FigureText, _ span: FigureSpan, _ spread: NumberSpread, head: Int?
  ) -> Bool {
    let value = spread.first.value
    if value == 1 { return span.state != nil && !isPartOfOthers(text, spread) }
    guard value < 10 else { return true }
    if span.isRevision && span.isReference || span.isPut { return true }
    if span.state != nil || span.qualifier != nil { return true }
    guard let head, text.has(head, .counted) else { return false }
    return !text.has(spread.words.lowerBound - 1, .determiner)
      || text.hash(spread.words.lowerBound - 1) == SmallWord.a
  }

  /// "One of them was killed" counts among others.
  private static func isPartOfOthers(_ text: FigureText, _ spread: NumberSpread) -> Bool {
    text.hash(spread.words.upperBound) == SmallWord.of
  }
}
