import Model
import Templating

/// What templates are given that depends on the language of their page.
extension Wording {
  /// A date for readers and for machines: `text` and `iso`.
  func value(of date: CalendarDate?) -> TemplateValue {
    date.map { ["iso": .text($0.iso), "text": .text(text(of: $0))] } ?? .null
  }

  /// The time of an event for readers and, where HTML has a form for it, for machines.
  ///
  /// HTML knows days, weeks, months and years, but neither quarters and seasons nor ranges
  /// (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element).
  func value(of date: EventDate) -> TemplateValue {
    let hasForm = !date.isRange && date.precision != .quarter && date.precision != .season
    return ["iso": hasForm ? .text(date.iso) : .null, "text": .text(text(of: date))]
  }

  /// People in a row: `A`, `A and B`, `A, B and C`.
  func value(ofNames names: [String]) -> TemplateValue {
    guard var row = names.first else { return .null }
    for (index, name) in names.enumerated().dropFirst() {
      row += separator(index == names.count - 1 ? .listOfTwo : .listOfMore) + name
    }
    return .text(row)
  }

  /// A language other than the page's, for the attributes `lang` and `dir`; null for the page's own.
  func value(of other: LanguageTag?) -> TemplateValue {
    guard let other, other != language else { return .null }
    return TemplateValue(other)
  }
}

/// The words for what a story or note is.
extension Wording {
  /// How far a story has run.
  func label(of status: Story.Status) -> String {
    switch status {
    case .developing: self[.developing]
    case .settled: self[.settled]
    case .closed: self[.closed]
    }
  }

  /// What a note is for.
  func label(of kind: Note.Kind) -> String {
    switch kind {
    case .context: self[.context]
    case .definition: self[.definition]
    case .update: self[.update]
    case .correction: self[.correction]
    case .question: self[.question]
    }
  }

  /// What came last to a story.
  func label(of kind: LastChange.Kind) -> String {
    switch kind {
    case .report: self[.latestReport]
    case .update: self[.update]
    case .correction: self[.correction]
    }
  }

  /// Why a question is open.
  func label(of kind: OpenQuestion.Kind) -> String {
    switch kind {
    case .unverified: self[.notVerified]
    case .uncertain: self[.uncertain]
    case .unanswered: self[.notAnswered]
    case .asked: self[.askedInReport]
    case .editor: self[.askedByEditors]
    }
  }

  /// How the figures of a group stand to each other.
  func label(of group: FigureGroup) -> String {
    switch group.relation {
    case .agreement: self[.reportsAgree]
    case .disagreement: self[.reportsDiffer]
    case .update:
      self[group.figures.allSatisfy { $0.measure == .count } ? .updatedCount : .updatedFigure]
    }
  }

  /// The headline of an index.
  func title(of kind: IndexPage.Kind) -> String {
    switch kind {
    case .sources: self[.sources]
    case .people: self[.peopleTitle]
    }
  }

  /// The dek of an index.
  func description(of kind: IndexPage.Kind) -> String {
    switch kind {
    case .sources: self[.sourcesAbout]
    case .people: self[.peopleAbout]
    }
  }
}
