import Model
import Prose

/// A sentence of a report that tells of an event, and when that was.
///
/// Numbers and ranges only, so that it is copied for nothing: hundreds are compared for one line
/// of the page.
struct EventSentence {
  /// When it was.
  let date: EventDate
  /// The first and the last day that it may mean, as numbers in the order of days.
  let (first, last): (Int32, Int32)
  /// The paragraph, by its number on the page.
  let entry: Int
  /// The bytes of the words that say when it was.
  let expression: Range<Int>
  /// The bytes of the sentence.
  let sentence: Range<Int>
  /// Whether the date is only that of a saying: `police said on Tuesday`.
  let isSpoken: Bool
  /// Whether the date leads back to what another sentence tells: `before it fell on Sunday`.
  let isRecalled: Bool
  /// Whether its subject was named in the sentence before.
  let leans: Bool
  /// Whether it tells of what is to come.
  let isAhead: Bool
  /// The words that tell what happened, by their place in ``EventWords/numbers``.
  let words: Range<Int>

  init(
    _ dated: EventReader.Dated, _ sentence: Range<Int>, entry: Int, isLede: Bool,
    leans: Bool, words: Range<Int>
  ) {
    date = dated.date
    (first, last) = (Self.order(dated.date.first), Self.order(dated.date.last))
    self.entry = entry
    expression = dated.range
    self.sentence = sentence
    isSpoken = dated.hints.contains(.spoken)
    isRecalled = !isLede && dated.hints.contains(.recalled)
    self.leans = leans
    isAhead = dated.hints.contains(.future)
    self.words = words
  }

  private static func order(_ date: CalendarDate) -> Int32 {
    Int32(truncatingIfNeeded: date.year << 9 | (date.month ?? 0) << 5 | (date.day ?? 0))
  }

  /// Whether the timeline should show this sentence rather than an earlier one of the same event:
  /// the more exact, then what dates the event itself, then what names it, then the fuller.
  func isBetter(than earlier: EventSentence) -> Bool {
    if date.precision != earlier.date.precision { return date.precision < earlier.date.precision }
    if isSpoken != earlier.isSpoken { return !isSpoken }
    if leans != earlier.leans { return !leans }
    if isRecalled != earlier.isRecalled { return !isRecalled }
    return words.count > earlier.words.count
  }
}
