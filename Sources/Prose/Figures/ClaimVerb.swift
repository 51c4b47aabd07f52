/// Tells the verbs that report a number from the same words in other uses.
enum ClaimVerb {
  private static let nouns = WordSet(
    WordList.hashes(
      """
      estimate estimates report reports claims claim states shows show finds projects count
      counts counted fear
      fears
      """))
  private static let openers = WordSet(
    WordList.hashes("that the it there a an at some more up its they he she in"))
  private static let tallied = WordSet(WordList.hashes("raised lowered revised gave gives"))
  private static let found = WordSet(
    WordList.hashes("showed shows show found finds suggested suggests"))
  private static let suggested = WordSet(WordList.hashes("suggested suggests"))
  private static let placed = WordSet(WordList.hashes("put puts"))
  private static let owned = WordSet(WordList.hashes("added adds wrote writes"))
  private static let taken = WordSet(WordList.hashes("claimed claims claim"))
  private static let lives = WordSet(
    WordList.hashes("lives life victims casualties medals wickets seats victory title titles"))
  private static let spoken = WordSet(WordList.hashes("spoke speaks"))
  private static let described = WordSet(WordList.hashes("described describes"))
  private static let seen = WordSet(WordList.hashes("seeing finding"))
  private static let deeds = WordSet(
    WordList.hashes(
      "promised promises pledged pledges demanded demands appealed appeals raised threatened threatens vowed vows"
    ))
  private static let forecasts = WordSet(
    WordList.hashes(
      "expect expects expected forecast forecasts anticipate anticipates anticipated"))
  private static let foretold = WordSet(WordList.hashes("forecast forecasts"))
  private static let forecasters = WordSet(
    WordList.hashes(
      """
      analyst analysts economist economists forecaster forecasters expert experts trader traders
      broker brokers pollster pollsters scientist scientists researcher researchers
      """))

  /// Whether a verb tells what somebody thinks will be.
  static func isForecast(_ text: FigureText, _ index: Int) -> Bool {
    forecasts.contains(text.hash(index))
  }

  /// Whether a verb tells of a deed, not of words.
  static func isDeed(_ text: FigureText, _ index: Int) -> Bool { deeds.contains(text.hash(index)) }

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
    if spoken.contains(hash) { return text.hash(index + 1) == SmallWord.of }
    if described.contains(hash) { return seen.contains(text.hash(index + 1)) }
    if taken.contains(hash), isCount(text, index + 1) {
      return endsClause(text, index)
        || !(index + 2..<index + 6).contains { lives.contains(text.hash($0)) }
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
    guard closers.contains(text.hash(index)) else { return false }
    let comma = (max(0, index - 6)..<index).last { text.gap(after: $0) == .comma }
    guard let comma, comma + 1 < index else { return false }
    let gap = text.gap(after: index)
    if (comma + 1..<index).contains(where: { text.has($0, .source) }) {
      return gap == .stop || gap == .comma
    }
    guard gap == .stop else { return false }
    let isCapital = text.isCapital(index - 1)
    if text.has(comma + 1, .determiner) {
      return isCapital || text.hash(index) == estimates && index - comma > 2
    }
    return text.hash(index) == estimate
      ? text.isPlural(index - 1) : isCapital && text.isCapital(comma + 1)
  }

  private static let that = WordHash("that").value
  private static let closers = WordSet(
    WordList.hashes("estimates estimate reports claims show shows"))
  private static let estimates = WordHash("estimates").value
  private static let estimate = WordHash("estimate").value

  private static func isCount(_ text: FigureText, _ index: Int) -> Bool {
    text.isNumber(index) || text.has(index, [.numberWord, .approximation])
  }

  /// Whether a subject can do what the verb says: people find guns, surveys find shares.
  static func fits(_ text: FigureText, _ index: Int, subject: Range<Int>) -> Bool {
    if isForecast(text, index) {
      // A company that expects to sell has plans; those whose trade it is make a forecast.
      return subject.contains { forecasters.contains(text.hash($0)) }
        || foretold.contains(text.hash(index)) && endsClause(text, index)
          && text.gap(after: subject.lowerBound - 1) == .comma
    }
    let isFinding = text.hash(index + 1) == that && !suggested.contains(text.hash(index))
    guard found.contains(text.hash(index)), !isFinding else { return true }
    if text.gap(after: index) == .stop, text.gap(after: subject.lowerBound - 1) == .comma {
      return true
    }
    return subject.contains { text.has($0, .source) || finders.contains(text.hash($0)) }
  }

  private static let finders = WordSet(
    WordList.hashes("inspectors auditors investigators researchers scientists economists analysts"))
  private static let tails = WordSet(WordList.hashes("late early adding reporters in at on"))

  /// Whether nothing that is reported follows: "police said on Friday".
  static func endsClause(_ text: FigureText, _ index: Int) -> Bool {
    guard text.gap(after: index) == .space else { return true }
    return tails.contains(text.hash(index + 1)) || told.contains(text.hash(index))
      || text.has(index + 1, [.weekday, .dayName, .month])
  }

  private static let told = WordSet(WordList.hashes("told tells"))
}
