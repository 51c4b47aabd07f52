/// Something that is not known yet, by a report's own words or the editor's.
package struct OpenQuestion: Hashable, Sendable {
  /// Why it is open.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Nobody could check it: "could not be independently verified".
    case unverified
    /// It is said to be uncertain: "it remains unclear".
    case uncertain
    /// Somebody was asked and has not answered.
    case unanswered
    /// A report asks it outright.
    case asked
    /// The editor asks it in a note.
    case editor
  }

  /// Where it is asked.
  package enum Wording: Hashable, Sendable {
    /// In a sentence of a report, with the other paragraphs that say the same.
    case sentence(Passage, alsoIn: [Passage])
    /// In a note, by its number among the story's.
    case note(Int)
  }

  /// Why it is open.
  package let kind: Kind
  /// Where it is asked.
  package let wording: Wording
  /// Since when: the day of the report or note; its age counts from here to the page's last update.
  package let since: CalendarDate?

  /// A question that is open.
  package init(kind: Kind, wording: Wording, since: CalendarDate?) {
    self.kind = kind
    self.wording = wording
    self.since = since
  }
}
