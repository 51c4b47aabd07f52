import Model
import Prose

/// What a story leaves open: the editor's questions, then what its reports say is not known.
///
/// A doubt that a later report settles cannot be told from one that is still open: the words of the
/// reports stand, with their age.
struct OpenQuestions {
  /// The most doubts of reports that are shown; a page of them all would hide those that matter.
  static let limit = 8

  /// The editor's questions, then the doubts, the oldest first.
  let questions: [OpenQuestion]

  /// The open questions of the paragraphs on a page.
  /// - Complexity: O(words + doubts²)
  init(of reporting: Reporting) {
    let notes = reporting.story.notes
    let asked = notes.indices.filter { notes[$0].kind == .question }.map {
      OpenQuestion(kind: .editor, wording: .note($0), since: notes[$0].date)
    }
    let chosen = DoubtGroup.groups(of: ToldDoubt.doubts(in: reporting))
      .sorted { $0.rank < $1.rank }.prefix(Self.limit)
    questions = asked + chosen.sorted { $0.age < $1.age }.map(\.question)
  }
}
