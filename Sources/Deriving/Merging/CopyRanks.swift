import Model
import Prose

/// Who stands for whom among copies: the smaller rank stands for the larger.
struct CopyRanks {
  /// Whether the editor decided where a paragraph stands, by its number.
  let isDecided: [Bool]
  private let keys: [(undecided: Int, date: Int, shortness: Int)]

  /// Ranks the paragraphs of a story.
  /// - Complexity: O(n log n) paragraphs
  init(_ kin: ParagraphKin, of story: Story, _ decided: Set<BlockReference>) {
    let dates = story.articles.map { article in
      article.details.published.map(Self.order) ?? .max
    }
    let isDecided = kin.references.map { decided.contains($0) }
    keys = kin.references.indices.map { number in
      (
        isDecided[number] ? 0 : 1, dates[kin.references[number].article],
        -kin.wordings.wordCount(number)
      )
    }
    self.isDecided = isDecided
  }

  /// Whether one paragraph comes before another one; where all is equal, article names decide.
  func precedes(_ first: Int, _ second: Int) -> Bool {
    keys[first] == keys[second] ? first < second : keys[first] < keys[second]
  }

  /// A number that orders dates as ``CalendarDate`` does.
  private static func order(_ date: CalendarDate) -> Int {
    (date.year * 16 + (date.month ?? 0)) * 32 + (date.day ?? 0)
  }
}
