/// Knows where a word reports speech and where it is a noun, a name's part or passive.
enum SpeechVerb {
  /// Whether a word reports what its subject said.
  static func stands(_ text: SpokenText, at number: Int, from lower: Int) -> Bool {
    guard text.has(number, .speech), !text.isQuoted(number) else { return false }
    if text.isRaised(number), number > lower { return false }
    if KeyWords.put.contains(text.paragraph.tokens[number].hash), !isPut(text, at: number) {
      return false
    }
    guard number > lower else { return true }
    if isNoun(text, at: number) { return false }
    return !isPassive(text, at: number, from: lower)
  }

  /// The phrase behind a verb's "by", as in `was called "..." by Smith`.
  static func agent(_ text: SpokenText, of number: Int, before upper: Int) -> NounPhrase? {
    guard number + 2 < upper, text.word(number + 1, is: KeyWords.by) else { return nil }
    return NounPhrase.after(number + 2, in: text, before: upper)
  }

  /// Whether a verb stands in its form in "-ing", which has the subject of another verb.
  static func isParticiple(_ text: SpokenText, at number: Int) -> Bool {
    text.ends(number, with: "ing")
  }

  /// `as Smith put it`.
  private static func isPut(_ text: SpokenText, at number: Int) -> Bool {
    number + 1 < text.count && text.word(number + 1, is: KeyWords.it)
  }

  private static func isNoun(_ text: SpokenText, at number: Int) -> Bool {
    let gap = text.gap(before: number)
    if gap.contains(.possessive), !SpeechVerb.isParticiple(text, at: number) { return true }
    return text.has(number - 1, .determiner) && gap.isDisjoint(with: .breaks)
      && !text.has(number - 1, .pronoun) && !isStandIn(text, number - 1)
  }

  /// Determiners that may be subjects by themselves: "both said", "some said".
  static func isStandIn(_ text: SpokenText, _ number: Int) -> Bool {
    KeyWords.standIns.contains(text.paragraph.tokens[number].hash)
  }

  /// `was told`, `is called`; but `was saying` and `was quoted` are the subject's own words.
  private static func isPassive(_ text: SpokenText, at number: Int, from lower: Int) -> Bool {
    guard !isParticiple(text, at: number), !text.word(number, is: KeyWords.quoted) else {
      return false
    }
    var before = number - 1
    while before >= lower, text.has(before, .adverb), text.gap(before: before + 1).isEmpty {
      before -= 1
    }
    guard before >= lower, text.gap(before: before + 1).isDisjoint(with: .breaks) else {
      return false
    }
    return KeyWords.toBe.contains(text.paragraph.tokens[before].hash)
  }
}
