import Markdown
import Model
import Templating

/// What an explainer offers its template beyond what every page has.
struct StoryContext {
  private let explainer: Explainer
  private let sources: SourceList
  private let cited: CitedWords
  private let hues: SectionHues
  private let place: PagePlace
  private let site: SiteConfiguration
  private let wording: Wording
  /// What was drawn out, without what the editor switched off.
  private let shown: Extracts
  private let pulled: [BlockReference: [Quote]]
  private var markdown: EditorMarkdown
  private var notes: NotesContext
  private var reading = ReadingTime()

  /// The context of an explainer's page.
  init(
    _ explainer: Explainer, at place: PagePlace, on site: SiteConfiguration, in wording: Wording,
    among pages: SourceAddresses = SourceAddresses()
  ) {
    self.wording = wording
    self.explainer = explainer
    self.place = place
    self.site = site
    sources = SourceList(explainer)
    cited = CitedWords(explainer, sources, in: wording)
    hues = SectionHues(explainer)
    shown = Self.shown(explainer)
    pulled = Dictionary(
      grouping: shown.quotes.filter { $0.isPulled && !$0.opensItsParagraph }, by: \.words.block)
    markdown = EditorMarkdown(at: place, on: site, among: pages)
    notes = NotesContext(markdown, in: wording)
  }

  /// What could not be shown as written; complete when `values` has been called.
  var diagnostics: [Diagnostic] {
    markdown.diagnostics + notes.diagnostics + sources.diagnostics
  }

  /// The files of the site that the editors' texts lead to; complete when `values` has been called.
  var targets: [String] { markdown.targets }

  /// The Markdown files that the editors' texts name; complete when `values` has been called.
  var linkedSources: [String] { markdown.sources }

  /// The files beside the page: its `explainer.json`, its feed, and the pages at its former addresses;
  /// complete when `values` has been called.
  var files: [Page] {
    let origin = explainer.story.introduction.source.path
    let data = ExplainerData(explainer, sources, shown: shown, at: place, on: site)
    let details = explainer.story.details
    return [data.page(origin: origin)]
      + StoryFeed(explainer, at: place, on: site, in: wording).pages(
        sources, notes: notes.identifiers)
      + RedirectPage.pages(
        at: details.aliases, to: place, titled: details.title, on: site, origin: origin)
  }

  /// The story's feed, for readers who follow it; nil when it has none.
  var feed: String? {
    let isThere = site.baseURL != nil && StoryFeed.isWorthwhile(with: sources)
    return isThere ? explainer.story.path + "/" + AtomFeed.fileName : nil
  }

  /// The names of `PageContext` that only an explainer has.
  mutating func values() -> [TemplateObject.Entry] {
    let details = explainer.story.details
    let introduction = markdown.html(
      explainer.story.introduction, headingsFrom: 2, footnotePrefix: "introduction")
    reading = ReadingTime()
    reading.add(html: introduction?.html)
    let sections = explainer.sections.map { section($0) }
    let parts = self.parts
    reading.add(shown, of: explainer.story)
    let structured = StructuredData(
      explainer, sources, people: shown.people, at: place, on: site)
    return [
      ("structuredData", structured.value(notes: notes.identifiers)),
      ("dataURL", .text(ExplainerData.fileName)),
      ("kicker", place.kicker(subject: details.tags.first, details.status, in: wording)),
      ("tags", place.tags(details.tags)),
      ("taxonomies", place.taxonomies(details.terms, on: site)),
      ("byline", wording.value(ofNames: details.byline)),
      ("published", wording.value(of: details.date)),
      ("updated", wording.value(of: explainer.updated)),
      ("introduction", TemplateValue(introduction)), ("contents", contents(parts)),
      ("brief", cited.brief(shown.brief)), ("sections", .list(sections)),
      ("readingMinutes", .number(reading.minutes)), ("sources", sources.value(in: wording)),
      ("coverage", OutletCoverage(explainer, in: wording).value),
    ] + sources.counts + parts
  }

  /// The parts beside the sections; null where there is nothing to show or the editor said so.
  private var parts: [TemplateObject.Entry] {
    [
      ("timeline", cited.timeline(shown.timeline, hues)), ("people", cited.people(shown.people)),
      ("figures", cited.figures(shown.figures)), ("quotes", cited.quotes(shown.quotes)),
      ("questions", cited.questions(shown.questions, updated: explainer.updated, notes: notes)),
    ]
  }

  private static func shown(_ explainer: Explainer) -> Extracts {
    let shown = explainer.story.details.shown
    var extracts = explainer.extracts
    if !shown.contains(.brief) { extracts.brief = [] }
    if !shown.contains(.timeline) { extracts.timeline = [] }
    if !shown.contains(.people) { extracts.people = [] }
    if !shown.contains(.figures) { extracts.figures = [] }
    if !shown.contains(.quotes) { extracts.quotes = [] }
    if !shown.contains(.questions) { extracts.questions = [] }
    return extracts
  }

  /// The headed sections; there are contents as soon as there is one of them or a part.
  private func contents(_ parts: [TemplateObject.Entry]) -> TemplateValue {
    let items = explainer.sections.compactMap { section in
      section.title.map { title -> TemplateValue in
        ["title": .text(title), "url": .text("#" + section.slug.text)]
      }
    }
    let isEmpty = items.isEmpty && parts.allSatisfy { $0.1 == .null }
    return isEmpty ? .null : ["items": .list(items)]
  }

  private mutating func section(_ section: Section) -> TemplateValue {
    var items: [TemplateValue] = []
    var previous: Int?
    reading.add(section)
    for item in section.items {
      switch item {
      case .block(let block):
        let pulled = pulled[block.reference] ?? []
        items += pulled.map { Self.item("pull", cited.quote($0)) }
        let continues = pulled.isEmpty && previous == block.reference.article
        items.append(Self.item("block", cited.block(block, continues: continues)))
        previous = block.reference.article
      case .note(let note):
        let level = section.title == nil ? 1 : 2
        guard let note = notes.value(of: note, below: level) else { continue }
        if case .object(let values) = note, case .html(let text)? = values["html"] {
          reading.add(html: text)
        }
        items.append(Self.item("note", note))
        previous = nil
      }
    }
    return [
      "id": .text(section.slug.text), "title": TemplateValue(section.title),
      "hue": .number(hues[section.title]), "items": .list(items),
    ]
  }

  private static func item(_ kind: String, _ value: TemplateValue) -> TemplateValue {
    var item: TemplateObject = ["block": nil, "note": nil, "pull": nil]
    item[kind] = value
    return .object(item)
  }
}

extension Quote {
  /// Whether its paragraph begins with it: drawn out in front, it would be read twice in a row.
  fileprivate var opensItsParagraph: Bool { words.range.lowerBound <= "“".utf8.count }
}
