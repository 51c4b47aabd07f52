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
