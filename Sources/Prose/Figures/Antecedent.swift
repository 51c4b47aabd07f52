/// Whether a pronoun can stand for a source: "she" is a person and never a ministry.
enum Antecedent {
  private static let persons = Set(WordList.hashes("he she her his"))

  /// Whether a pronoun's claim may be of the source of another.
  static func fits(_ source: Claim, _ pronoun: Claim, _ text: FigureText) -> Bool {
    guard holds(pronoun.words, text, where: { persons.contains($0.hash) }) else { return true }
    let bytes = source.name
    let isBody = zip(text.paragraph.tokens, text.paragraph.classes).contains { token, classes in
      bytes.contains(token.range.lowerBound) && !classes.isDisjoint(with: [.organisation, .body])
    }
    let isOfficial = zip(text.paragraph.tokens, text.paragraph.classes).contains { token, classes in
      bytes.contains(token.range.lowerBound)
        && !classes.isDisjoint(with: [.office, .given, .honorific])
    }
    return isOfficial || !isBody && !isPlural(bytes, text)
  }

  private static func holds(
    _ bytes: Range<Int>, _ text: FigureText, where test: (Token) -> Bool
  ) -> Bool {
    text.paragraph.tokens.contains { bytes.contains($0.range.lowerBound) && test($0) }
  }

  /// "Officials" said, not "she".
  private static func isPlural(_ bytes: Range<Int>, _ text: FigureText) -> Bool {
    guard let last = text.paragraph.tokens.lastIndex(where: { bytes.contains($0.range.lowerBound) })
    else { return false }
    return text.isPlural(last) && !text.isCapital(last)
  }
}
