/// Words that name a date, and what their sentence tells about it.
package struct DateExpression: Hashable, Sendable {
  /// What stands around the words.
  package struct Hints: OptionSet, Hashable, Sendable {
    /// The hints as bits.
    package let rawValue: UInt8

    /// The hints of these bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Its sentence tells of what is to come: `will meet on Friday`.
    package static let future = Hints(rawValue: 1 << 0)
    /// It dates a saying: `said on Friday`.
    package static let spoken = Hints(rawValue: 1 << 1)
    /// The saying is the news: `announced on Friday`.
    package static let announced = Hints(rawValue: 1 << 2)
    /// It only says which: `the 1996 election`, `a 1990s bridge`.
    package static let modifier = Hints(rawValue: 1 << 3)
    /// A preposition that dates no event stands before it: `since 2019`, `compared with 2019`.
    package static let bound = Hints(rawValue: 1 << 4)
    /// It stands behind `in`, `on` or `during`, the words that date events.
    package static let dated = Hints(rawValue: 1 << 5)
    /// What it dates is over: `the year ended March 31`.
    package static let past = Hints(rawValue: 1 << 6)
  }

  /// The bytes it takes up in the paragraph.
  package let range: Range<Int>
  /// What it says.
  package let form: DateForm
  /// What stands around it.
  package let hints: Hints

  /// A date as a report names it.
  package init(_ range: Range<Int>, _ form: DateForm, _ hints: Hints = []) {
    self.range = range
    self.form = form
    self.hints = hints
  }
}
