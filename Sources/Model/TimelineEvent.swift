/// One line of the timeline: when, and the sentence of a report that says so.
package struct TimelineEvent: Hashable, Sendable {
  /// When it happened; never when it was published.
  package let date: EventDate
  /// The words that date it: `on Tuesday`.
  package let expression: Passage
  /// The sentence that tells it.
  package let sentence: Passage
  /// Other paragraphs that tell of the same event, in the order of reading.
  package let alsoIn: [Passage]

  /// An event as a report tells it.
  package init(
    date: EventDate, expression: Passage, sentence: Passage, alsoIn: [Passage] = []
  ) {
    self.date = date
    self.expression = expression
    self.sentence = sentence
    self.alsoIn = alsoIn
  }
}
