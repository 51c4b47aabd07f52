/// A run of words that can name somebody: `top Kremlin negotiator Yuriy Ushakov`, `he`.
struct NounPhrase: Hashable {
  let kind: Subject.Kind
  /// The numbers of its words.
  let words: Range<Int>

  /// What no noun phrase goes over, be it a capital or not.
  static let outside: WordClass = [
    .preposition, .conjunction, .auxiliary, .pronoun, .adverb, .month, .weekday, .dayName,
  ]
  static let longest = 9

  /// The phrase that ends with the word `last` and begins at `lower` or behind it.
  ///
  /// What ties nouns together is followed: `a spokesman for the ministry` is one phrase, but
  /// `After the vote the minister` is only `the minister`.
  static func before(_ last: Int, in text: SpokenText, from lower: Int) -> NounPhrase? {
    guard let core = core(text, endingAt: last, from: lower) else { return nil }
    guard core.kind != .pronoun else { return core }
    var head = core
    for _ in 0..<3 {
      let tie = head.words.lowerBound - 1
      guard tie > lower, text.gap(before: tie + 1).isDisjoint(with: .breaks),
        text.has(tie, .preposition), !text.isRaised(tie),
        text.gap(before: tie).isDisjoint(with: .breaks),
        !text.ends(tie - 1, with: "ed"), !text.ends(tie - 1, with: "ing"),
        let left = Self.core(text, endingAt: tie - 1, from: lower), left.kind != .pronoun
      else { break }
      head = left
    }
    guard head != core, !isAdverbial(text, head, from: lower) else { return core }
    return NounPhrase(kind: head.kind, words: head.words.lowerBound..<core.words.upperBound)
  }

  /// Whether the phrase hangs on a preposition, so that it can be no subject.
  private static func isAdverbial(_ text: SpokenText, _ head: NounPhrase, from lower: Int) -> Bool {
    let before = head.words.lowerBound - 1
    return before >= lower && text.has(before, .preposition)
  }

  private static func core(_ text: SpokenText, endingAt last: Int, from lower: Int) -> NounPhrase? {
    guard last >= lower, !text.isQuoted(last) else { return nil }
    if text.has(last, .pronoun) { return NounPhrase(kind: .pronoun, words: last..<last + 1) }
    guard canEnd(text, last) else { return nil }
    var first = last
    while first > lower, last - first < longest, joins(text, first), belongs(text, first - 1) {
      first -= 1
      if text.has(first, .determiner), !text.gap(before: first + 1).contains(.possessive) { break }
    }
    let isName = text.isRaised(last)
    guard isName || names(text, first..<last + 1) else { return nil }
    if isName { first = nameStart(text, first, last) }
    return NounPhrase(kind: isName ? .name : .description, words: first..<last + 1)
  }

  /// The phrase in bytes of its paragraph.
  func subject(in text: SpokenText) -> Subject {
    Subject(kind: kind, range: text.bytes(of: words))
  }
}
