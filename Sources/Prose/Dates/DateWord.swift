/// What a word means within a date.
enum DateWord: Hashable, Sendable {
  case month(Int, isShort: Bool)
  /// Monday is 1.
  case weekday(Int, isShort: Bool)
  /// How many days from today.
  case dayName(Int)
  case unit(TimeUnit, isPlural: Bool)
  /// "morning", "night".
  case partOfDay
  /// "noon", "dawn".
  case timeOfDay
  /// "overnight".
  case overnight
  /// "then", the day told of before.
  case then
  case season(Season)
  /// "Q1".
  case quarter(Int)
  case holiday(Holiday)
  case number(Int)
  case ordinal(Int)
  /// What stands behind figures: "19th".
  case ordinalEnding
  case shift(DateShift)
  /// "past", a shift only behind "this".
  case past
  case offset(DateOffset)
  case a, the, of, and, or, upTo, preposition, than, part, several, fiscal, every, now, ended, eve
  /// "s" behind figures: "1990s".
  case plural
}

extension DateWord {
  /// The words of English dates; asked only near a word that may be of a date.
  static let english = WordMeanings(DateWords.meanings)
}
