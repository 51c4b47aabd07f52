import Model
import Prose

/// A doubt in a paragraph of a report.
struct ToldDoubt {
  /// The sentence.
  let sentence: Passage
  /// Why it is open.
  let kind: Doubt.Kind
  /// The words that tell what is in doubt, sorted, each once.
  let words: [UInt64]
  /// The day of the report.
  let day: CalendarDate?
  /// The outlet.
  let outlet: String

  /// The doubts of a story's paragraphs and of their copies in other reports, in the order of
  /// reading; a copy follows its paragraph.
  static func doubts(in reporting: Reporting) -> [ToldDoubt] {
    reporting.entries.flatMap { entry in
      let own = Doubts.find(in: entry.paragraph)
      guard !own.isEmpty else { return [ToldDoubt]() }
      let copies = entry.copies.flatMap { copy in
        let paragraph = reporting.paragraph(of: copy)
        return doubts(Doubts.find(in: paragraph), in: paragraph, copy, of: reporting)
      }
      return doubts(own, in: entry.paragraph, entry.reference, of: reporting) + copies
    }
  }

  private static func doubts(
    _ found: [Doubt], in paragraph: Paragraph, _ block: BlockReference, of reporting: Reporting
  ) -> [ToldDoubt] {
    let details = reporting.details(of: block)
    return found.map { doubt in
      ToldDoubt(
        sentence: Passage(block, LeaningSentence.whole(doubt.sentence, of: paragraph)),
        kind: doubt.kind,
        words: Set(doubt.words).sorted(), day: details.published, outlet: details.outlet)
    }
  }

  /// Whether two doubts are about the same thing.
  ///
  /// They share two words at least, and half of all their words or three quarters of the shorter
  /// one's; or they have the same words.
  /// - Complexity: O(words)
  func isAbout(_ other: ToldDoubt) -> Bool {
    let shared = words.count { other.words.contains($0) }
    let all = words.count + other.words.count - shared
    if shared == all { return shared > 0 }
    let shorter = min(words.count, other.words.count)
    return shared > 1 && (shared * 2 >= all || shared * 4 >= shorter * 3)
  }
}
