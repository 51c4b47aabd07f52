/// Tells a term that somebody set ("for 30 days", "jailed for 14 years") from time that passed.
///
/// Newspapers write numbers from ten in figures; a term of a few hours or days in words is colour.
enum TermRule {
  /// Whether a stretch of time is a figure.
  static func accepts(
    _ text: FigureText, _ unit: UnitPhrase, _ number: Range<Int>, qualifierAt start: Int
  ) -> Bool {
    let (before, behind) = (start - 1, unit.words.upperBound)
    if isPunishment(text, unit, number) { return true }
    guard text.isNumber(number.lowerBound), isLong(text, number, unit) else { return false }
    if unit.isHyphened { return terms.contains(text.hash(behind)) }
    if offsets.contains(text.hash(behind)), text.gap(after: behind - 1) == .space { return false }
    let hash = text.hash(unit.words.lowerBound)
    if seconds.contains(hash) { return false }
    if years.contains(hash) { return isSentence(text, number, behind) }
    return links.contains(text.hash(before)) && !isPast(text, before)
      || lasts.contains(text.hash(before))
  }

  /// "Six years in prison" is news in words too, as are "400 hours of community service".
  private static func isPunishment(
    _ text: FigureText, _ unit: UnitPhrase, _ number: Range<Int>
  ) -> Bool {
    let (hash, behind) = (text.hash(unit.words.lowerBound), unit.words.upperBound)
    if unit.isHyphened || offsets.contains(text.hash(behind)) { return false }
    if hours.contains(hash) {
      return text.hash(behind) == SmallWord.of && services.contains(text.hash(behind + 1))
    }
    return spans.contains(hash) && !text.isNumber(number.lowerBound)
      && isSentence(text, number, behind)
  }

  private static let hours = WordSet(WordList.hashes("hour hours"))
  private static let services = WordSet(WordList.hashes("community unpaid"))
  private static let spans = WordSet(WordList.hashes("year years months"))

  private static func isLong(_ text: FigureText, _ number: Range<Int>, _ unit: UnitPhrase) -> Bool {
    (NumberPhrase(text, at: number.lowerBound)?.value ?? 0) >= 10 || unit.isHyphened
      || years.contains(text.hash(unit.words.lowerBound))
  }

  private static let seconds = WordSet(WordList.hashes("second seconds minute minutes min mins"))
  private static let years = WordSet(WordList.hashes("year years decade decades"))
  private static let offsets = WordSet(
    WordList.hashes("ago later earlier before after old away into"))
  private static let links = WordSet(WordList.hashes("for within of"))
  private static let lasts = WordSet(WordList.hashes("last lasts lasted lasting least to"))

  /// "In the space of", "for the past" look back.
  private static func isPast(_ text: FigureText, _ before: Int) -> Bool {
    text.has(before - 1, .timeShift)
  }

  /// Courts and contracts count in years: "jailed for 14 years", "10 years in prison".
  private static func isSentence(
    _ text: FigureText, _ number: Range<Int>, _ behind: Int
  ) -> Bool {
    let start = max(0, number.lowerBound - 6)
    if (start..<number.lowerBound).contains(where: { punished.contains(text.hash($0)) }) {
      return true
    }
    return (behind..<behind + 4).contains { prisons.contains(text.hash($0)) }
  }

  private static let punished = WordSet(
    WordList.hashes(
      "jailed sentenced sentencing imprisoned sentence term contract banned suspended"))
  private static let prisons = WordSet(
    WordList.hashes("prison jail custody imprisonment bars probation"))
  private static let terms = WordSet(
    WordList.hashes(
      """
      ceasefire truce pause halt deadline ban strike walkout sentence term curfew ultimatum
      extension delay lockdown contract deal suspension shutdown limit period moratorium notice
      plan emergency blockade siege closure quarantine lease
      """))
}
