/// How pronouns speak of a person, by form of address, role and given name.
enum NameGender {
  /// What the words of a role and a name show; nil when nothing or both.
  static func read(_ words: Range<Int>, role: Range<Int>?, _ text: NameText) -> Name.Gender? {
    let start = words.lowerBound
    if text.has(start - 1, .honorific) || text.isOffice(start - 1),
      let gender = gender(of: start - 1, text)
    {
      return gender
    }
    return text.has(start, .given) ? gender(of: start, text) : nil
  }

  /// The first word with a gender among some words.
  static func read(_ words: Range<Int>, _ text: NameText) -> Name.Gender? {
    words.lazy.compactMap { gender(of: $0, text) }.first
  }

  private static func gender(of number: Int, _ text: NameText) -> Name.Gender? {
    switch (text.has(number, .female), text.has(number, .male)) {
    case (true, false): .female
    case (false, true): .male
    default: nil
    }
  }
}

extension Paragraph {
  /// The first pronoun of a woman or a man among some words, and whose it is.
  /// - Complexity: O(words)
  package func genderedPronoun(in words: Range<Int>) -> (number: Int, gender: Name.Gender)? {
    for number in words where !classes[number].isDisjoint(with: [.female, .male]) {
      let hash = tokens[number].hash
      if GenderedPronouns.women.contains(hash) { return (number, .female) }
      if GenderedPronouns.men.contains(hash) { return (number, .male) }
    }
    return nil
  }
}

/// The pronouns that tell a woman from a man; all of them are in the lists of such words.
private enum GenderedPronouns {
  static let women = WordList.hashes("she her herself")
  static let men = WordList.hashes("he his him himself")
}
