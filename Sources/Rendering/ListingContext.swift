import Model
import Templating

/// What a list offers its template beyond what every page has.
struct ListingContext {
  private let listing: Listing
  private let introduction: PlainPage?
  private let place: PagePlace
  private let site: SiteConfiguration
  private let wording: Wording
  private var markdown: EditorMarkdown

  /// The context of one page of a list; the page that speaks for the list heads its first page.
  init(
    _ listing: Listing, introduction: PlainPage?, on site: SiteConfiguration, in wording: Wording,
    among pages: SourceAddresses = SourceAddresses()
  ) {
    self.wording = wording
    self.listing = listing
    self.introduction = listing.number == 1 ? introduction : nil
    place = listing.place(listing.number)
    self.site = site
    markdown = EditorMarkdown(at: place, on: site, among: pages)
  }

  /// What could not be shown as written; complete when `values` has been called.
  var diagnostics: [Diagnostic] { markdown.diagnostics }

  /// The files of the site that the text at its head leads to; complete when `values` has been called.
  var targets: [String] { markdown.targets }

  /// The Markdown files that the text at its head names; complete when `values` has been called.
  var linkedSources: [String] { markdown.sources }

  /// The names of `PageContext` that only lists have.
  mutating func values() -> [TemplateObject.Entry] {
    let text = introduction.flatMap {
      markdown.html($0.body, headingsFrom: 2, footnotePrefix: "", identifiesHeadings: true)
    }
    return [
      ("html", TemplateValue(text)), ("parent", place.value(of: parent)),
      ("pager", place.pager(listing.number, of: listing.count, listing.place)),
    ] + entries
  }

  /// The list above; the program itself names that of all subjects.
  private var parent: PageLink? {
    guard listing.kind == .tag, let parent = listing.list.parent,
      parent.path.isSame(as: TagTable.folder)
    else { return listing.list.parent }
    return PageLink(path: parent.path, title: wording[.subjects])
  }

  private func value(of teaser: Teaser) -> TemplateValue { place.value(of: teaser, in: wording) }

  /// What is listed, under the names of the kind of list.
  private var entries: [TemplateObject.Entry] {
    switch listing.kind {
    case .tags: return [("tags", links)]
    case .front:
      let teasers = listing.teasers
      return [
        ("stories", TemplateValue(framing: teasers.filter { $0.kind == .story }.map(value))),
        ("pages", TemplateValue(framing: teasers.filter { $0.kind != .story }.map(value))),
        ("sections", links), ("headline", TemplateValue(introduction?.title)),
        ("structuredData", listing.number == 1 ? StructuredData.value(of: site) : .null),
      ]
    case .section, .tag:
      return [
        ("entries", TemplateValue(framing: listing.teasers.map(value))), ("sections", links),
      ]
    }
  }

  /// Lists below this one, on its first page.
  private var links: TemplateValue {
    guard listing.number == 1 else { return .null }
    let counts = listing.list.counts
    return TemplateValue(
      framing: listing.list.links.indices.map { number in
        let link = listing.list.links[number]
        return [
          "title": .text(link.title), "url": .text(place.link(to: link)),
          "count": counts.isEmpty ? .null : .number(counts[number]),
        ]
      })
  }
}
