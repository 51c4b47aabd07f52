/// Which words can be part of a noun phrase.
extension NounPhrase {
  /// Whether small words name somebody: an article, a name or number, a plural or an office does.
  static func names(_ text: SpokenText, _ words: Range<Int>) -> Bool {
    let (first, last) = (words.lowerBound, words.upperBound - 1)
    return text.has(first, .determiner) || words.contains { text.isRaised($0) }
      || !text.paragraph.tokens[first].isWord || text.has(last, [.office, .numberWord])
      || text.ends(last, with: "s") || KeyWords.folk.contains(text.paragraph.tokens[last].hash)
  }

  static func canEnd(_ text: SpokenText, _ last: Int) -> Bool {
    guard !text.has(last, outside.union(.determiner)) || SpeechVerb.isStandIn(text, last),
      text.paragraph.tokens[last].isWord
    else { return false }
    return !text.has(last, .speech) || text.isRaised(last)
  }

  static func joins(_ text: SpokenText, _ number: Int) -> Bool {
    let gap = text.gap(before: number)
    guard gap.isDisjoint(with: .breaks), !gap.contains(.other) else { return false }
    return !gap.contains(.stop) || text.isRaised(number - 1)
  }

  static func belongs(_ text: SpokenText, _ number: Int) -> Bool {
    if text.isQuoted(number) || text.has(number, outside.subtracting(.preposition)) { return false }
    if text.has(number, .preposition) {
      return text.has(number, .particle) && text.isRaised(number)
    }
    if text.isRaised(number) { return true }
    return !text.has(number, .speech) && !text.ends(number, with: "ly")
  }

  /// Where a name begins: capitals, roles and an article before them belong to it.
  ///
  /// Other small words do not, because one of them may be a verb: `Mayor Lee met Tom Gray`.
  static func nameStart(_ text: SpokenText, _ first: Int, _ last: Int) -> Int {
    var start = last
    while start > first,
      text.isRaised(start - 1) || text.has(start - 1, [.particle, .office, .rank])
    {
      start -= 1
    }
    return start > first && text.has(start - 1, .determiner) ? start - 1 : start
  }
}
