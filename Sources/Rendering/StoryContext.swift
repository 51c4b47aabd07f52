import Model
import Templating

/// What an explainer offers its template beyond what every page has.
struct StoryContext {
  private let explainer: Explainer
  private let sources: SourceList
  private var markdown: EditorMarkdown
  private var noteNames: Set<String> = []

  /// The context of an explainer's page.
  init(_ explainer: Explainer, at place: PagePlace, on site: SiteConfiguration) {
    self.explainer = explainer
    sources = SourceList(explainer)
    markdown = EditorMarkdown(at: place, on: site)
  }

  /// What could not be shown as written; complete when `values` has been called.
  var diagnostics: [Diagnostic] { markdown.diagnostics + sources.diagnostics }

  /// The names of `PageContext` that only an explainer has.
  mutating func values() -> [(String, TemplateValue)] {
    let details = explainer.story.details
    let introduction = markdown.html(
      explainer.story.introduction, headingsFrom: 2, footnotePrefix: "introduction")
    return [
      ("kicker", TemplateValue(kickerOf: details)),
      ("byline", TemplateValue(names: details.byline)),
      ("published", TemplateValue(details.date)), ("updated", TemplateValue(explainer.updated)),
      ("introduction", TemplateValue(html: introduction)), ("contents", contents),
      ("sections", .list(explainer.sections.map { section($0) })), ("sources", sources.value),
    ] + sources.counts
  }

  private var contents: TemplateValue {
    TemplateValue(
      framing: explainer.sections.compactMap { section in
        section.title.map { ["title": .text($0), "url": .text("#" + section.slug.text)] }
      })
  }

  private mutating func section(_ section: Section) -> TemplateValue {
    var items: [TemplateValue] = []
    var previous: Int?
    for item in section.items {
      switch item {
      case .block(let block):
        let continues = previous == block.reference.article
        items.append(["block": self.block(block, continues: continues), "note": nil])
        previous = block.reference.article
      case .note(let note):
        guard let note = self.note(note, below: section.title == nil ? 1 : 2) else { continue }
        items.append(["block": nil, "note": note])
        previous = nil
      }
    }
    return [
      "id": .text(section.slug.text), "title": TemplateValue(section.title), "items": .list(items),
    ]
  }

  private func block(_ placed: PlacedBlock, continues: Bool) -> TemplateValue {
    let details = explainer.story.articles[placed.reference.article].details
    let number = placed.citation.source
    return [
      "anchor": .text(placed.anchor), "permalink": .text("#" + placed.anchor),
      "html": .html(Self.html(placed.block)), "continues": .bool(continues),
      "outlet": .text(details.outlet), "date": TemplateValue(details.published),
      "number": .number(number), "sourceURL": .text("#" + SourceList.identifier(of: number)),
    ]
  }

  /// A paragraph's words as markup: made when its article was read, or escaped here.
  private static func html(_ block: Block) -> [UInt8] {
    if let html = block.html { return html }
    var html = Array("<p>".utf8)
    Escaping.text(block.text.utf8, into: &html)
    html += "</p>".utf8
    return html
  }

  /// A note, or nil when nothing of it can be shown; the editor has been warned by then.
  private mutating func note(_ note: Note, below level: Int) -> TemplateValue? {
    let name = uniqueName(of: note)
    let html = markdown.html(note.body, headingsFrom: level + 1, footnotePrefix: name)
    guard html != nil || note.title != nil else { return nil }
    return [
      "id": .text(name), "kind": .text(note.kind.rawValue), "label": .text(note.kind.label),
      "title": TemplateValue(note.title), "date": TemplateValue(note.date),
      "html": TemplateValue(html: html),
    ]
  }

  /// The note's `id`: it also sets its footnotes apart from those of other notes.
  private mutating func uniqueName(of note: Note) -> String {
    let base = "note-" + Slug(note.id).text
    var name = base
    var number = 2
    while !noteNames.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }
}
