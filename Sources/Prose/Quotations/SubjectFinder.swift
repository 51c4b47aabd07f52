/// Finds the subject of a verb: the noun phrase before it, over adverbs, asides and commas.
struct SubjectFinder {
  let text: SpokenText
  /// The first word that may belong to the subject; a quotation's end or a sentence's begin.
  let lower: Int

  /// The subject of the verb at a word; nil when the verb shares another's, or none is there.
  func subject(of verb: Int) -> NounPhrase? {
    var last = verb - 1
    while last >= lower, isClose(last + 1), isSkipped(last) { last -= 1 }
    guard last >= lower else { return nil }
    let gap = text.gap(before: last + 1)
    if gap.contains(.closeBracket) { return beforeBracket(last) }
    if !gap.isDisjoint(with: .breaks) {
      return SpeechVerb.isParticiple(text, at: verb) ? nil : acrossAside(last)
    }
    if KeyWords.relatives.contains(text.paragraph.tokens[last].hash) { return antecedent(of: last) }
    guard !text.has(last, [.conjunction, .preposition]) else { return nil }
    let phrase = NounPhrase.before(last, in: text, from: lower)
    return SpeechVerb.isParticiple(text, at: verb) && isPaper(last) ? nil : phrase
  }

  /// `issued a statement calling ...`: who issued it is meant.
  private func isPaper(_ number: Int) -> Bool {
    KeyWords.papers.contains(text.paragraph.tokens[number].hash)
  }

  /// Whether a verb tells of somebody within a relative clause: `an architect who said`.
  func isRelative(_ verb: Int) -> Bool {
    var last = verb - 1
    while last >= lower, isClose(last + 1), isSkipped(last) { last -= 1 }
    return last >= lower && KeyWords.relatives.contains(text.paragraph.tokens[last].hash)
  }

  private func isClose(_ number: Int) -> Bool { text.gap(before: number).isEmpty }

  /// Words between a subject and its verb.
  private func isSkipped(_ number: Int) -> Bool {
    if text.isRaised(number), number > lower { return false }
    return text.has(number, [.adverb, .auxiliary, .dayName]) || text.ends(number, with: "ly")
      || text.has(number, .weekday)
  }

  /// `Smith, who said`: the name before "who".
  private func antecedent(of relative: Int) -> NounPhrase? {
    guard relative > lower else { return nil }
    return NounPhrase.before(relative - 1, in: text, from: lower)
  }

  /// `Sen. John Smith (R-Ohio) said`.
  private func beforeBracket(_ last: Int) -> NounPhrase? {
    var first = last
    while first > lower, !text.gap(before: first).contains(.openBracket) { first -= 1 }
    guard first > lower else { return nil }
    return NounPhrase.before(first - 1, in: text, from: lower)
  }
}
