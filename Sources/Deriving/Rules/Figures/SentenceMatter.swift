import Model
import Prose

/// What a sentence with figures is about; all its figures share it.
struct SentenceMatter {
  let sentence: Range<Int>
  /// The words of weight, sorted.
  let topic: [UInt64]
  /// Whether it tells of another year than its report.
  let isPast: Bool

  /// - Complexity: O(n log n) in the words of the sentence
  init(_ sentence: Range<Int>, in paragraph: Paragraph, reported: CalendarDate?) {
    self.sentence = sentence
    topic = FigureTopic.words(paragraph, in: sentence)
    let year = reported?.year
    isPast = year.map { FigureTopic.isPast(paragraph, in: sentence, year: $0) } ?? false
  }
}
