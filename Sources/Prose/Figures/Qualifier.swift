/// The words before a number that say how exact it is.
enum Qualifier {
  /// The phrases by their last words, longest first.
  private static let phrases: [UInt64: [[UInt64]]] = Dictionary(
    grouping: list.split { $0 == "|" || $0 == "\n" }.map { WordList.hashes(String($0)) }
      .sorted { $0.count > $1.count },
    by: { $0.last ?? 0 })

  private static let list = """
    at least|at most|at the most|at the least|more than|less than|fewer than|greater than
    no more than|no fewer than|no less than|not more than|over|well over|just over|under|well under
    just under|nearly|almost|about|around|some|roughly|approximately|close to|closer to|up to
    nearer to|nearer|all but
    as many as|as much as|as few as|as little as|an estimated|estimated|another|an additional
    an extra|a further|additional|further|extra|above|below|a total of over|between
    """

  private static let additions = WordSet(WordList.hashes("another additional further extra"))

  /// The words of the longest qualifier that ends right before a word.
  static func words(_ text: FigureText, before index: Int) -> Range<Int>? {
    guard index > 0, text.gap(after: index - 1) == .space,
      let phrases = phrases[text.hash(index - 1)]
    else { return nil }
    for phrase in phrases where stands(phrase, text, before: index) {
      if isMatter(phrase, text, before: index) { return nil }
      return index - phrase.count..<index
    }
    return nil
  }

  /// "An argument over £90,000" is about that sum, not about more.
  private static func isMatter(_ phrase: [UInt64], _ text: FigureText, before index: Int) -> Bool {
    matters.contains(phrase[phrase.count - 1]) && phrase.count == 1
      && quarrels.contains(text.hash(index - 2))
  }

  private static let matters = WordSet(WordList.hashes("over about around"))
  private static let quarrels = WordSet(
    WordList.hashes(
      """
      argument arguments dispute disputes row rows fight fights quarrel quarrels battle case lawsuit
      clash talks feud disagreement controversy questions concerns protests strike anger
      """))

  /// Whether it says that the number comes on top of another.
  static func isAddition(_ text: FigureText, _ words: Range<Int>) -> Bool {
    additions.contains(text.hash(words.upperBound - 1))
  }

  /// Whether it leaves room for more: "at least", "more than", "over".
  static func isLowerBound(_ text: FigureText, _ words: Range<Int>) -> Bool {
    words.contains { lowers.contains(text.hash($0)) }
  }

  private static let lowers = WordSet(WordList.hashes("least more over above"))

  private static func stands(_ phrase: [UInt64], _ text: FigureText, before index: Int) -> Bool {
    let start = index - phrase.count
    guard start >= 0 else { return false }
    for offset in phrase.indices {
      guard text.hash(start + offset) == phrase[offset] else { return false }
      guard text.gap(after: start + offset) == .space else { return false }
    }
    return true
  }
}
