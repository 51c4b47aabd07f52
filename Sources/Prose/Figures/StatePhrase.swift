/// The word that says what became of those counted.
struct StatePhrase: Hashable {
  let state: FigureState
  let words: Range<Int>

  /// The state that a word tells of.
  init?(_ text: FigureText, at index: Int) {
    if text.hash(index) == Self.shot, text.hash(index + 1) == Self.down {
      (state, words) = (.downed, index..<index + 2)
    } else if text.has(index, .state), let state = FigureStates.states[text.hash(index)] {
      (self.state, words) = (state, index..<index + 1)
    } else {
      return nil
    }
  }

  /// The state told of behind a noun: "people were feared dead".
  ///
  /// A word that says no ends the search, so "had not been vaccinated" tells nothing.
  init?(_ text: FigureText, after noun: Int) {
    var index = noun + 1
    while index < noun + 6 {
      guard text.gap(after: index - 1) == .space else { return nil }
      if let phrase = StatePhrase(text, at: index) {
        self = phrase
        return
      }
      guard text.has(index, .helper) || Self.relative.contains(text.hash(index)) else { return nil }
      index += 1
    }
    return nil
  }

  /// The state told of right before a number: "killing at least 14".
  init?(_ text: FigureText, before index: Int) {
    let index = Self.mere.contains(text.hash(index - 1)) ? index - 1 : index
    guard text.gap(after: index - 1) == .space else { return nil }
    let start = text.hash(index - 1) == Self.down ? index - 2 : index - 1
    guard start >= 0, let phrase = StatePhrase(text, at: start), phrase.words.upperBound == index
    else { return nil }
    guard !Self.isPassive(text, start), text.hash(start) != Self.admitted else { return nil }
    self = phrase
  }

  /// "Were killed 14 days ago" says nothing of the 14.
  private static func isPassive(_ text: FigureText, _ index: Int) -> Bool {
    text.gap(after: index - 1) == .space && passive.contains(text.hash(index - 1))
  }

  /// "Admitted six offences" tells of no patients.
  private static let admitted = WordHash("admitted").value
  private static let mere = WordSet(WordList.hashes("only just"))
  private static let down = WordHash("down").value
  private static let shot = WordHash("shot").value
  private static let passive = WordSet(WordList.hashes("was were been be being is are"))
  private static let relative = WordSet(WordList.hashes("who went remain remains remained were"))
}
