/// Subjects that commas part from their verbs.
extension SubjectFinder {
  /// `Ann Lee, the mayor of Harrow, said`: over each aside to what it is said of.
  func acrossAside(_ last: Int) -> NounPhrase? {
    var last = last
    for _ in 0..<5 {
      var first = last
      while first > lower, text.gap(before: first).isDisjoint(with: .breaks) { first -= 1 }
      guard first > lower, isAside(first...last) else { return whole(first...last) }
      if isFullName(first...last), let title = NounPhrase.before(first - 1, in: text, from: lower),
        title.kind == .description
      {
        return NounPhrase.before(last, in: text, from: first)
      }
      last = first - 1
    }
    return nil
  }

  /// The phrase at the end of some words, when nothing but what leads in stands before it.
  ///
  /// `The plan is dead, said Smith` has no such phrase before its verb.
  private func whole(_ words: ClosedRange<Int>) -> NounPhrase? {
    guard let phrase = NounPhrase.before(words.upperBound, in: text, from: words.lowerBound) else {
      return nil
    }
    if let whole = withClause(words) { return whole }
    let before = phrase.words.lowerBound - 1
    if before < words.lowerBound || text.has(before, [.conjunction, .adverb]) { return phrase }
    return phrase.kind == .name && !text.has(before, .auxiliary) ? phrase : nil
  }

  /// `One board member who voted to close the school`: its first words.
  private func withClause(_ words: ClosedRange<Int>) -> NounPhrase? {
    let upper = words.upperBound + 1
    guard let phrase = NounPhrase.after(words.lowerBound, in: text, before: upper),
      phrase.words.upperBound < upper,
      KeyWords.relatives.contains(text.paragraph.tokens[phrase.words.upperBound].hash)
    else { return nil }
    return phrase
  }

  /// Whether the words between two commas tell more about what stands before them.
  private func isAside(_ words: ClosedRange<Int>) -> Bool {
    let first = words.lowerBound
    if !text.paragraph.tokens[first].isWord { return true }
    if !text.isRaised(first) { return !text.has(first, .pronoun) || text.has(first, .conjunction) }
    if isFullName(words) { return !text.has(first, [.preposition, .conjunction, .adverb]) }
    return !text.isRaised(words.upperBound) || words.count == 1
  }

  private func isFullName(_ words: ClosedRange<Int>) -> Bool {
    (2...4).contains(words.count)
      && words.allSatisfy { text.isRaised($0) && !text.has($0, NounPhrase.outside) }
  }
}
