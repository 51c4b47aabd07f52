/// A number that matters, with what it counts, who says so and how sure they are.
package struct Figure: Hashable, Sendable {
  /// What a number measures; two figures are only ever compared within one measure.
  package enum Measure: Hashable, Sendable {
    /// So many of something that can be counted.
    case count
    /// Money, with the sign or name of its currency: `£` for pounds too, `crown`. Never converted.
    case money(String)
    /// A share in per cent.
    case percent
    /// A size, weight, length of time, with the unit's full name: `kilometre`, `day`.
    case unit(String)
  }

  /// The number with its qualifier and unit: `at least 14 people`, `nearly £6m`.
  package let words: Passage
  /// What it counts, when the words say: `people`, `guided bombs`, `long-range drones`.
  package let subject: Passage?
  /// What became of those counted, when the words say: `killed`; of `14 dead` it is all there is.
  package let state: Passage?
  /// The qualifier alone: `at least`.
  package let qualifier: Passage?
  /// The sentence it stands in.
  package let sentence: Passage
  /// The number; of a range, the lower end.
  package let amount: Amount
  /// The upper end of a range.
  package let upperAmount: Amount?
  /// What it measures.
  package let measure: Measure
  /// Who says so, when the sentence tells.
  package let attribution: Speaker?
  /// The day the report was published, for "who said what, when".
  package let reported: CalendarDate?

  /// A figure as a report gives it.
  package init(
    words: Passage, subject: Passage? = nil, state: Passage? = nil, qualifier: Passage? = nil,
    sentence: Passage, amount: Amount, upperAmount: Amount? = nil, measure: Measure,
    attribution: Speaker? = nil,
    reported: CalendarDate? = nil
  ) {
    self.words = words
    self.subject = subject
    self.state = state
    self.qualifier = qualifier
    self.sentence = sentence
    self.amount = amount
    self.upperAmount = upperAmount
    self.measure = measure
    self.attribution = attribution
    self.reported = reported
  }
}
