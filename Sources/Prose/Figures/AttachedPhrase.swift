/// What stands behind a unit and says what it measures: "20 tonnes of grain", "a £6m bridge".
enum AttachedPhrase {
  /// The noun phrase behind a unit.
  static func subject(
    _ text: FigureText, behind unit: UnitPhrase, number: Range<Int>
  ) -> Range<Int>? {
    let next = unit.words.upperBound
    guard isSpace(text, unit, before: next) else { return nil }
    let hash = text.hash(next)
    if hash == SmallWord.of { return noun(text, from: next + 1, skipsArticle: true) }
    if hash == SmallWord.in, case .money = unit.measure {
      guard !text.has(next + 1, [.determiner, .month]), !text.isCapital(next + 1) else {
        return nil
      }
      return noun(text, from: next + 1, skipsArticle: false)
    }
    return isCompound(text, unit, number) ? noun(text, from: next, skipsArticle: false) : nil
  }

  private static func isSpace(_ text: FigureText, _ unit: UnitPhrase, before next: Int) -> Bool {
    guard next < text.count else { return false }
    let between = unit.end..<text.range(next).lowerBound
    return between.count == 1 && text.paragraph.bytes[between.lowerBound] == 0x20
  }

  /// "A £6m bridge", "a 30-day ceasefire": an article before, a noun behind.
  private static func isCompound(
    _ text: FigureText, _ unit: UnitPhrase, _ number: Range<Int>
  ) -> Bool {
    if unit.isHyphened { return true }
    guard case .money = unit.measure else { return false }
    return text.has(number.lowerBound - 1, .determiner)
      || text.gap(after: number.lowerBound - 1) == .possessive
  }

  /// What a mass may do: "85 per cent of the money came from abroad".
  private static let moving = WordSet(
    WordList.hashes(
      """
      came comes come went goes go fell falls rose rises grew grows got gets made makes
      took takes gave gives stood stands said says belongs belonged lives lived works worked
      """))

  private static func noun(
    _ text: FigureText, from start: Int, skipsArticle: Bool
  ) -> Range<Int>? {
    var start = start
    while skipsArticle, text.has(start, .determiner), !text.has(start + 1, .helper) { start += 1 }
    var end = text.has(start, .determiner) ? start + 1 : start
    while end < start + 4, !CountedPhrase.ends(text, end), !text.has(end, [.state, .timeShift]) {
      if end > start, moving.contains(text.hash(end)) { break }
      end += 1
      let gap = text.gap(after: end - 1)
      if text.isPlural(end - 1), gap != .possessive { break }
      guard gap == .space || gap == .hyphen || gap == .possessive else { break }
    }
    return start < end ? start..<end : nil
  }
}
