/// Words that name a date, and what their sentence tells about it.
package struct DateExpression: Hashable, Sendable {
  /// What stands around the words.
  package struct Hints: OptionSet, Hashable, Sendable {
    /// The hints as bits.
    package let rawValue: UInt16

    /// The hints of these bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }

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
    /// It stands between quotation marks: `"It fell on Monday," she said`.
    package static let quoted = Hints(rawValue: 1 << 7)
    /// Its clause tells that nobody spoke or knew: `did not respond on Sunday`.
    package static let denied = Hints(rawValue: 1 << 8)
    /// It stands in a clause that tells which: `the men who drew it in 2019`.
    package static let relative = Hints(rawValue: 1 << 9)
    /// Its clause leads back to what is known: `before it fell on Monday`.
    package static let recalled = Hints(rawValue: 1 << 10)
    /// A state began with it: `since Thursday`, `as of Thursday`.
    package static let lasting = Hints(rawValue: 1 << 11)
    /// Its sentence gives a count: `The death toll stood at 18 on Monday`.
    package static let tally = Hints(rawValue: 1 << 12)
    /// A month whose sentence tells nothing of the past: `a decision in January`.
    package static let open = Hints(rawValue: 1 << 13)
  }

  /// The bytes it takes up in the paragraph.
  package let range: Range<Int>
  /// What it says.
  package let form: DateForm
  /// How far from that it is.
  package let move: DateMove
  /// What stands around it.
  package let hints: Hints

  /// A date as a report names it.
  package init(
    _ range: Range<Int>, _ form: DateForm, _ hints: Hints = [], move: DateMove = .none
  ) {
    self.range = range
    self.form = form
    self.move = move
    self.hints = hints
  }
}
