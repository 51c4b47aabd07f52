extension NounPhrase {
  /// The phrase that begins at the word `first` and ends before `upper`.
  static func after(_ first: Int, in text: SpokenText, before upper: Int) -> NounPhrase? {
    guard let core = core(text, startingAt: first, before: upper) else { return nil }
    let tie = core.words.upperBound
    guard core.kind == .description, tie + 1 < upper, ties(text, tie),
      let right = self.core(text, startingAt: tie + 1, before: upper), right.kind != .pronoun
    else { return core }
    return NounPhrase(kind: .description, words: first..<right.words.upperBound)
  }

  private static func ties(_ text: SpokenText, _ number: Int) -> Bool {
    text.gap(before: number).isDisjoint(with: .breaks)
      && text.gap(before: number + 1).isDisjoint(with: .breaks)
      && !text.isQuoted(number) && text.has(number, .preposition)
  }

  private static func core(
    _ text: SpokenText, startingAt first: Int, before upper: Int
  ) -> NounPhrase? {
    guard first < upper, !text.isQuoted(first) else { return nil }
    if text.has(first, .pronoun) { return NounPhrase(kind: .pronoun, words: first..<first + 1) }
    guard begins(text, first) else { return nil }
    var end = first + 1
    while end < upper, end - first < longest, joins(text, end), follows(text, end, from: first) {
      end += 1
    }
    guard end - first > 1 || !text.has(first, .determiner) else { return nil }
    let isName = text.isRaised(end - 1)
    guard isName || names(text, first..<end) else { return nil }
    return NounPhrase(kind: isName ? .name : .description, words: first..<end)
  }

  private static func begins(_ text: SpokenText, _ first: Int) -> Bool {
    guard !text.has(first, outside) else { return false }
    return text.isRaised(first) || !text.has(first, .speech) && !text.ends(first, with: "ing")
  }

  private static func follows(_ text: SpokenText, _ number: Int, from first: Int) -> Bool {
    guard belongs(text, number) else { return false }
    if text.has(number, .determiner) { return text.gap(before: number).contains(.possessive) }
    if text.isRaised(number) { return true }
    if text.has(number, [.timeShift, .timeOffset]) { return false }
    if text.isRaised(number - 1), !text.has(number, [.office, .rank]) {
      return text.has(first, [.determiner, .numberWord])
        || text.gap(before: number).contains(.possessive)
        || isFollowedByName(text, number)
    }
    return !text.ends(number, with: "ing") && !text.ends(number, with: "ed")
  }

  /// Whether a name follows a role within two words: `Lee spokesman Jason Gray`.
  private static func isFollowedByName(_ text: SpokenText, _ number: Int) -> Bool {
    for next in number + 1..<min(number + 3, text.count) {
      guard joins(text, next), belongs(text, next) else { return false }
      if text.isRaised(next) { return text.has(next - 1, [.office, .rank]) }
    }
    return false
  }
}
