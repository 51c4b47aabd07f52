import Model
import Prose

/// What a sentence with figures is about; all its figures share it.
///
/// Its words are read when they are first asked for: most figures meet no other of their kind.
final class SentenceMatter {
  let sentence: Range<Int>
  private let paragraph: Paragraph
  private let year: Int?

  init(_ sentence: Range<Int>, in paragraph: Paragraph, reported: CalendarDate?) {
    self.sentence = sentence
    self.paragraph = paragraph
    year = reported?.year
  }

  /// The words of weight, sorted.
  /// - Complexity: O(n log n) in the words of the sentence, once
  private(set) lazy var topic = FigureTopic.words(paragraph, in: sentence)

  /// Whether it tells of another year than its report.
  /// - Complexity: O(words of the sentence), once
  private(set) lazy var isPast =
    year.map { FigureTopic.isPast(paragraph, in: sentence, year: $0) } ?? false
}
