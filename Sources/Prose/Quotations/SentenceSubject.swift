/// The subjects of whole sentences.
extension SubjectFinder {
  /// The subject of a sentence: its first noun phrase, behind what leads in to it.
  ///
  /// `Speaking in Kyiv on Monday, the president ...`: words up to the comma are passed over.
  func sentenceSubject(before upper: Int) -> NounPhrase? {
    var first = lower
    for _ in 0..<4 {
      while first < upper, text.isQuoted(first) || text.has(first, .adverb) { first += 1 }
      guard first < upper else { return nil }
      if !leadsIn(first) {
        if let subject = subject(at: first, before: upper) { return subject }
      }
      guard let next = afterComma(first, upper) else { return nil }
      first = next
    }
    return nil
  }

  private func subject(at first: Int, before upper: Int) -> NounPhrase? {
    isIdle(first) ? nil : NounPhrase.after(first, in: text, before: upper)
  }

  private func isIdle(_ number: Int) -> Bool {
    KeyWords.idle.contains(text.paragraph.tokens[number].hash)
  }

  private func leadsIn(_ number: Int) -> Bool {
    text.has(number, [.preposition, .dayName, .weekday]) || text.ends(number, with: "ing")
      || text.has(number, .conjunction) || text.has(number, .speech)
  }

  private func afterComma(_ first: Int, _ upper: Int) -> Int? {
    if text.has(first, .conjunction), first + 1 < upper, isCoordinator(first) { return first + 1 }
    var number = first + 1
    while number < upper {
      if text.gap(before: number).contains(.comma) { return number }
      number += 1
    }
    return nil
  }

  private func isCoordinator(_ number: Int) -> Bool {
    text.paragraph.tokens[number].range.count == 3 && !text.has(number, .pronoun)
  }
}
