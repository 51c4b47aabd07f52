import Markdown
import Model
import Templating

/// What a plain page offers its template beyond what every page has.
struct PlainPageContext {
  private let page: PlainPage
  private let neighbours: Neighbours
  private let place: PagePlace
  private let site: SiteConfiguration
  private let wording: Wording
  private var markdown: EditorMarkdown

  /// The context of a page.
  init(
    _ page: PlainPage, _ neighbours: Neighbours, at place: PagePlace, on site: SiteConfiguration,
    in wording: Wording, among pages: SourceAddresses = SourceAddresses()
  ) {
    self.wording = wording
    self.site = site
    self.page = page
    self.neighbours = neighbours
    self.place = place
    markdown = EditorMarkdown(at: place, on: site, among: pages)
  }

  /// What could not be shown as written; complete when `values` has been called.
  var diagnostics: [Diagnostic] { markdown.diagnostics }

  /// The files of the site that its text leads to; complete when `values` has been called.
  var targets: [String] { markdown.targets }

  /// The Markdown files that its text names; complete when `values` has been called.
  var linkedSources: [String] { markdown.sources }

  /// The names of `PageContext` that only plain pages have.
  mutating func values() -> [TemplateObject.Entry] {
    let text = markdown.html(
      page.body, headingsFrom: 2, footnotePrefix: "", identifiesHeadings: true)
    return [
      ("html", TemplateValue(text)), ("date", wording.value(of: page.date)),
      ("tags", place.tags(page.tags)), ("taxonomies", place.taxonomies(page.terms, on: site)),
      ("parent", place.value(of: neighbours.section)),
      ("neighbours", around), ("contents", PageContents(text?.headings ?? []).value),
    ]
  }

  private var around: TemplateValue {
    if neighbours.previous == nil && neighbours.next == nil { return .null }
    return [
      "previous": place.value(of: neighbours.previous), "next": place.value(of: neighbours.next),
    ]
  }
}
