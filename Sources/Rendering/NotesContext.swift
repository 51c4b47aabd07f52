import Markdown
import Model
import Templating

/// The editors' notes as a template shows them, each under a name of its own.
struct NotesContext {
  private var markdown: EditorMarkdown
  private let wording: Wording
  private var names = UniqueIdentifiers()
  /// The `id` of each note that is on the page, by its file.
  private(set) var identifiers: [String: String] = [:]

  /// The notes of the page whose Markdown this is.
  init(_ markdown: EditorMarkdown, in wording: Wording) {
    self.markdown = markdown
    self.wording = wording
  }

  /// What could not be shown as written; complete when all notes have been shown.
  var diagnostics: [Diagnostic] { markdown.diagnostics }

  /// A note, or nil when nothing of it can be shown; the editor has been warned by then.
  mutating func value(of note: Note, below level: Int) -> TemplateValue? {
    // It also sets the note's footnotes apart from those of other notes.
    let name = names.unique("note-" + Slug(note.id).text)
    let text = markdown.html(note.body, headingsFrom: level + 1, footnotePrefix: name)
    guard text != nil || note.title != nil else { return nil }
    identifiers[note.body.source.path] = name
    return [
      "id": .text(name), "permalink": .text("#" + name), "kind": .text(note.kind.rawValue),
      "label": .text(wording.label(of: note.kind)),
      "title": TemplateValue(note.title), "date": wording.value(of: note.date),
      "html": TemplateValue(text), "lang": wording.value(of: note.language),
    ]
  }

  /// What a note asks, in short: its title, or all of it when it has none; and the way to it.
  func question(_ note: Note) -> TemplateValue {
    let name = identifiers[note.body.source.path]
    // The note itself has been shown with these complaints; a copy of the renderer forgets them.
    var markdown = markdown
    let text =
      note.title == nil
      ? markdown.html(note.body, headingsFrom: 3, footnotePrefix: "question-\(name ?? note.id)")
      : nil
    return [
      "title": TemplateValue(note.title), "html": TemplateValue(text),
      "lang": wording.value(of: note.language), "url": TemplateValue(name.map { "#" + $0 }),
    ]
  }
}
