/// What is drawn out of a story's paragraphs besides its sections.
///
/// All of it is passages of reports; what there is none of is empty, and absent from the page.
package struct Extracts: Hashable, Sendable {
  /// Who plays a part, those who matter most first.
  package var people: [Person] = []
  /// Who said what, in the order of the page.
  package var quotes: [Quote] = []
  /// What happened when, oldest first.
  package var timeline: [TimelineEvent] = []
  /// The words that name a time nobody can resolve, in the order of reading.
  package var unresolvedDates: [Passage] = []
  /// Who counts what, those with most figures first.
  package var figures: [FigureGroup] = []
  /// What is not known.
  package var questions: [OpenQuestion] = []

  /// Nothing drawn out yet.
  package init() {}
}

extension Extracts {
  /// Every passage that was drawn out, for the proof that each stands in its report.
  package var passages: [Passage] {
    people.flatMap(\.passages) + quotes.flatMap(\.passages) + timeline.flatMap(\.passages)
      + unresolvedDates + figures.flatMap(\.passages) + questions.flatMap(\.passages)
  }
}

extension Person {
  fileprivate var passages: [Passage] { [name] + roles + aliases }
}

extension Speaker {
  fileprivate var passages: [Passage] { [words, name] + [role].compactMap(\.self) }
}

extension Quote {
  fileprivate var passages: [Passage] {
    [words] + (speaker?.passages ?? []) + [verb].compactMap(\.self) + alsoIn
  }
}

extension TimelineEvent {
  fileprivate var passages: [Passage] { [expression, sentence] + alsoIn }
}

extension Figure {
  fileprivate var passages: [Passage] {
    [words, sentence] + [subject, qualifier].compactMap(\.self) + (attribution?.passages ?? [])
  }
}

extension FigureGroup {
  fileprivate var passages: [Passage] {
    [subject].compactMap(\.self) + figures.flatMap(\.passages)
  }
}

extension OpenQuestion {
  fileprivate var passages: [Passage] {
    guard case .sentence(let sentence, let others) = wording else { return [] }
    return [sentence] + others
  }
}
