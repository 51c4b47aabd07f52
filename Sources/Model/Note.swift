/// A paragraph of the editor's own, with its place in the explainer.
package struct Note: Hashable, Sendable {
  /// What a note is for; readers see it set apart under this name.
  package enum Kind: String, CaseIterable, Sendable {
    case context, definition, update, correction, question
  }

  /// Where in the explainer a note stands.
  package enum Place: Hashable, Sendable {
    /// In the lead, above everything derived.
    case lead
    /// Before the blocks of a section.
    case before(section: String)
    /// After the blocks of a section.
    case after(section: String)
  }

  /// The note's name: its file's name without the ending.
  package let id: String
  /// Its heading, if it has one.
  package let title: String?
  /// What it is for.
  package let kind: Kind
  /// Where it stands.
  package let place: Place
  /// Where its front matter names the section, for messages.
  package let placeLocation: SourceLocation
  /// The day the editor wrote it.
  package let date: CalendarDate?
  /// The language it is written in, when that is not the story's.
  package let language: LanguageTag?
  /// Its Markdown.
  package let body: MarkdownBody

  /// A note as the reader found it.
  package init(
    id: String, title: String?, kind: Kind, place: Place, placeLocation: SourceLocation,
    date: CalendarDate?, language: LanguageTag? = nil, body: MarkdownBody
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.place = place
    self.placeLocation = placeLocation
    self.date = date
    self.language = language
    self.body = body
  }
}
