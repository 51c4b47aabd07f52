package import Model
import Templating

/// A theme that is ready to make pages of any site.
package struct PageRenderer: Sendable {
  private let theme: Theme

  /// Prepares a theme.
  ///
  /// - Parameters:
  ///   - templates: the files below `Templates/`, templates and assets, in any order.
  ///   - strings: the words of the interface that come with the program.
  ///   - own: those of the site, which stand over the others key by key.
  ///   - data: what data files give the templates to show.
  ///   - language: the language that most pages are in.
  /// - Returns: the renderer, or nil when the theme has errors; and everything that is wrong with
  ///   the theme, at `Templates/x.mustache:line:column`.
  package static func load(
    templates: [SourceFile], strings: BuiltInWords = BuiltInWords(), own: [InterfaceStrings] = [],
    data: SiteData = SiteData(), language: LanguageTag = .english
  ) -> (renderer: PageRenderer?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let words = SiteWords(builtIn: strings, own: own, site: language)
    let theme = Theme(templates, words: words, data: data, language: language, &diagnostics)
    diagnostics.sort()
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    return (PageRenderer(theme: theme), diagnostics)
  }

  private init(theme: Theme) {
    self.theme = theme
  }

  /// The templates that a theme needs, one for each kind of page that every site has.
  package static var kinds: [String] { Theme.Kind.required.map(\.path) }

  /// Whether the interface has words in a language.
  package func hasWords(of language: LanguageTag) -> Bool { theme.words.hasWords(of: language) }

  /// What a story in a language calls the sections that are named after what reports speak of, by the
  /// themes' names.
  package func headings(in language: LanguageTag) -> [String: String] {
    theme.words.wording(for: language).headings
  }

  /// Whether pages show at their feet what other pages tell of them.
  package var hasRelated: Bool { theme.hasRelated }

  /// The maker of the pages of a site.
  package func pages(of index: SiteIndex) -> SitePages { SitePages(theme, index) }
}

/// A page, and what of its author's words could not be shown.
package struct RenderedPage: Hashable, Sendable {
  /// The page; nil when a template could not show it, which is then an error.
  package let page: Page?
  /// The files that go with it, such as its `explainer.json`; none without the page.
  package let beside: [Page]
  /// What is to be mended, in the order of places.
  package let diagnostics: [Diagnostic]
  /// What it leads to within the site.
  package let links: PageLinks
  /// The files of the site that its author's own texts lead to, sorted.
  package let targets: [String]
  /// The Markdown files below `Content/` that those texts name, sorted.
  package let sources: [String]
  /// Where in it goes what is known only when all pages are; nil when its template has no place for it.
  package let slot: Int?

  /// A page with the files beside it and what is to be mended.
  init(
    page: Page?, beside: [Page] = [], diagnostics: [Diagnostic],
    links: PageLinks = PageLinks(text: ""), targets: [String] = [],
    sources: [String] = [], slot: Int? = nil
  ) {
    self.page = page
    self.beside = page == nil ? [] : beside
    self.diagnostics = diagnostics
    self.links = links
    self.targets = targets
    self.sources = sources
    self.slot = slot
  }

  /// A file that goes onto the site as it is, with what is wrong with it.
  package init(copy page: Page, _ diagnostics: [Diagnostic]) {
    self.init(page: page, diagnostics: diagnostics)
  }

  /// A page with nothing to be mended.
  package init(_ page: Page) { self.init(page: page, diagnostics: []) }
}
