/// What stands between the start of a sentence and its subject, without a comma: "In a statement the
/// bank said", "In London officials said".
enum SourceLead {
  /// Where the subject begins behind a preposition and its noun; nil when no place is sure.
  static func end(_ text: FigureText, _ words: Range<Int>) -> Int? {
    guard text.has(words.lowerBound, .preposition), text.opensSentence(words.lowerBound),
      let first = words.dropFirst(2).last(where: { begins(text, $0) })
    else { return nil }
    return first
  }

  /// Whether a noun phrase of its own begins at a word.
  private static func begins(_ text: FigureText, _ index: Int) -> Bool {
    guard text.gap(after: index - 1) == .space, isNoun(text, index - 1) else { return false }
    if text.has(index, .determiner) { return true }
    return text.isCapital(index) != text.isCapital(index - 1) && isNoun(text, index)
  }

  private static func isNoun(_ text: FigureText, _ index: Int) -> Bool {
    !text.has(index, [.preposition, .determiner, .conjunction, .auxiliary, .pronoun])
  }
}
