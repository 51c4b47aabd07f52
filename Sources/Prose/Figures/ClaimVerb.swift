/// Tells the verbs that report a number from the same words in other uses.
enum ClaimVerb {
  private static let nouns = Set(
    WordList.hashes(
      """
      estimate estimates report reports claims claim states shows show finds projects count
      counts fear
      fears
      """))
  private static let openers = Set(
    WordList.hashes("that the it there a an at some more up its they he she in"))
  private static let tallied = Set(WordList.hashes("raised lowered revised gave gives"))
  private static let found = Set(
    WordList.hashes("showed shows show found finds suggested suggests"))
  private static let placed = Set(WordList.hashes("put puts"))
  private static let owned = Set(WordList.hashes("added adds claimed claims claim"))

  /// Whether what follows a verb is a report.
  static func isUsed(_ text: FigureText, _ index: Int) -> Bool {
    let hash = text.hash(index)
    if nouns.contains(hash), !introduces(text, index), !closes(text, index) {
      return false
    }
    if tallied.contains(hash) { return (index + 1..<index + 5).contains { text.has($0, .tally) } }
    if placed.contains(hash) {
      return (index + 1..<index + 8).contains { text.hash($0) == SmallWord.at }
    }
    if owned.contains(hash) { return !isCount(text, index + 1) || endsClause(text, index) }
    return text.hash(index + 1) != SmallWord.by || text.gap(after: index) != .space
  }

  private static func introduces(_ text: FigureText, _ index: Int) -> Bool {
    text.gap(after: index) == .space
      && (openers.contains(text.hash(index + 1)) || isCount(text, index + 1))
  }

  /// "…, the Red Cross estimates.": a name between a comma and the verb, and nothing behind.
  private static func closes(_ text: FigureText, _ index: Int) -> Bool {
    guard closers.contains(text.hash(index)), text.gap(after: index) == .stop else { return false }
    let comma = (max(0, index - 6)..<index).last { text.gap(after: $0) == .comma }
    guard let comma, comma + 1 < index else { return false }
    return text.isCapital(index - 1)
      && (text.has(comma + 1, .determiner) || text.isCapital(comma + 1))
  }

  private static let closers = Set(WordList.hashes("estimates reports claims"))

  private static func isCount(_ text: FigureText, _ index: Int) -> Bool {
    text.isNumber(index) || text.has(index, [.numberWord, .approximation])
  }

  /// Whether a subject can do what the verb says: people find guns, surveys find shares.
  static func fits(_ text: FigureText, _ index: Int, subject: Range<Int>) -> Bool {
    guard found.contains(text.hash(index)) else { return true }
    return subject.contains { text.has($0, .source) || finders.contains(text.hash($0)) }
  }

  private static let finders = Set(
    WordList.hashes("inspectors auditors investigators researchers scientists economists analysts"))
  private static let tails = Set(WordList.hashes("late early adding reporters in at on"))

  /// Whether nothing that is reported follows: "police said on Friday".
  static func endsClause(_ text: FigureText, _ index: Int) -> Bool {
    guard text.gap(after: index) == .space else { return true }
    return tails.contains(text.hash(index + 1)) || told.contains(text.hash(index))
      || text.has(index + 1, [.weekday, .dayName, .month])
  }

  private static let told = Set(WordList.hashes("told tells"))
}
