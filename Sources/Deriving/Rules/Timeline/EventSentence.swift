import Model

/// A sentence of a report that tells of an event, and when that was.
struct EventSentence {
  /// When it was.
  let date: EventDate
  /// The words that say so.
  let expression: Passage
  /// The sentence.
  let sentence: Passage
  /// The paragraphs of other reports that say the same.
  let copies: [Passage]
  /// Whether the date is only that of a saying: `police said on Tuesday`.
  let isSpoken: Bool
  /// Whether the date leads back to what another sentence tells: `before it fell on Sunday`.
  let isRecalled: Bool
  /// The words that tell what happened, by the hashes of their beginnings, sorted, each once.
  let words: [UInt64]

  /// Whether the timeline should show this sentence rather than another of the same event: the
  /// more exact, then what dates the event itself, then the fuller, then the earlier.
  func isBetter(than other: EventSentence) -> Bool {
    if date.precision != other.date.precision { return date.precision < other.date.precision }
    if isSpoken != other.isSpoken { return !isSpoken }
    if isRecalled != other.isRecalled { return !isRecalled }
    if words.count != other.words.count { return words.count > other.words.count }
    return sentence < other.sentence
  }
}
