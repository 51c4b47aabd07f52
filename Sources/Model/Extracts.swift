/// What is drawn out of a story's paragraphs besides its sections.
///
/// All of it is passages of reports; what there is none of is empty, and absent from the page.
package struct Extracts: Hashable, Sendable {
  /// The story in a few sentences, those of the newest report first.
  package var brief: [Passage] = []
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
  /// Goes through every passage that was drawn out, for the proof that each stands in its report.
  ///
  /// Lists of them would be made only to be thrown away: a page has thousands.
  package func forEachPassage(_ body: (Passage) -> Void) {
    for sentence in brief { body(sentence) }
    for person in people { person.forEachPassage(body) }
    for quote in quotes { quote.forEachPassage(body) }
    for event in timeline { event.forEachPassage(body) }
    for passage in unresolvedDates { body(passage) }
    for group in figures { group.forEachPassage(body) }
    for question in questions { question.forEachPassage(body) }
  }
}

extension Person {
  fileprivate func forEachPassage(_ body: (Passage) -> Void) {
    body(name)
    for role in roles { body(role) }
    for alias in aliases { body(alias) }
  }
}

extension Speaker {
  fileprivate func forEachPassage(_ body: (Passage) -> Void) {
    body(words)
    body(name)
    if let role { body(role) }
  }
}

extension Quote {
  fileprivate func forEachPassage(_ body: (Passage) -> Void) {
    body(words)
    speaker?.forEachPassage(body)
    if let verb { body(verb) }
    for other in alsoIn { body(other) }
  }
}

extension TimelineEvent {
  fileprivate func forEachPassage(_ body: (Passage) -> Void) {
    body(expression)
    body(sentence)
    for other in alsoIn { body(other) }
  }
}

extension Figure {
  fileprivate func forEachPassage(_ body: (Passage) -> Void) {
    body(words)
    body(sentence)
    if let subject { body(subject) }
    if let qualifier { body(qualifier) }
    attribution?.forEachPassage(body)
  }
}

extension FigureGroup {
  fileprivate func forEachPassage(_ body: (Passage) -> Void) {
    if let subject { body(subject) }
    for figure in figures { figure.forEachPassage(body) }
  }
}

extension OpenQuestion {
  fileprivate func forEachPassage(_ body: (Passage) -> Void) {
    guard case .sentence(let sentence, let others) = wording else { return }
    body(sentence)
    for other in others { body(other) }
  }
}
