/// Sources that stand before a relative pronoun: "the governor, Idris Halim, who said".
enum RelativeSource {
  private static let persons = WordSet(WordList.hashes("who which"))

  /// Whom a "who" before a verb stands for, given the end of what stands before the verb.
  ///
  /// Only behind a comma: "the man who said" tells which man is meant, and he may be nobody's source.
  static func antecedent(_ text: FigureText, before end: Int) -> Range<Int>? {
    let relative = end - 1
    guard relative > 0, persons.contains(text.hash(relative)), text.gap(after: relative) == .space,
      text.gap(after: relative - 1) == .comma
    else { return nil }
    return phrase(text, endingBefore: relative)
  }

  /// The noun phrase that ends before a word, back to its article or first capital.
  private static func phrase(_ text: FigureText, endingBefore end: Int) -> Range<Int>? {
    var start = end - 1
    guard isNominal(text, start) else { return nil }
    while start > 0, end - start < 7, !text.opensSentence(start), !text.has(start, .determiner),
      text.gap(after: start - 1) == .space || text.gap(after: start - 1) == .possessive,
      isNominal(text, start - 1)
    {
      start -= 1
    }
    return start..<end
  }

  private static func isNominal(_ text: FigureText, _ index: Int) -> Bool {
    let others: WordClass = [
      .auxiliary, .pronoun, .preposition, .conjunction, .adverb, .numberWord, .weekday, .dayName,
    ]
    if text.isNumber(index) || text.has(index, others) { return false }
    return text.isCapital(index) || !text.has(index, [.claim, .speech, .state, .change])
  }

  /// Whether a clause about the source follows it: in "said the army, which has 4,000 soldiers"
  /// the soldiers are the reporter's own.
  static func follows(_ text: FigureText, _ end: Int) -> Bool {
    text.gap(after: end - 1) == .comma && openers.contains(text.hash(end))
  }

  private static let openers = WordSet(WordList.hashes("which who whose where"))
}
