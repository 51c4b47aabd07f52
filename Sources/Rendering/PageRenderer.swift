package import Model
import Templating

/// A theme that is ready to make pages of any site.
package struct PageRenderer: Sendable {
  private let theme: Theme

  /// Prepares a theme.
  ///
  /// - Parameter templates: the files below `Templates/`, templates and assets, in any order.
  /// - Returns: the renderer, or nil when the theme has errors; and everything that is wrong with
  ///   the theme, at `Templates/x.mustache:line:column`.
  package static func load(
    templates: [SourceFile]
  ) -> (renderer: PageRenderer?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let theme = Theme(templates, &diagnostics)
    diagnostics.sort()
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, diagnostics) }
    return (PageRenderer(theme: theme), diagnostics)
  }

  private init(theme: Theme) {
    self.theme = theme
  }

  /// The templates that a theme needs, one for each kind of page that every site has.
  package static var kinds: [String] { Theme.Kind.required.map(\.path) }

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

  /// A page with the files beside it and what is to be mended.
  init(
    page: Page?, beside: [Page] = [], diagnostics: [Diagnostic],
    links: PageLinks = PageLinks(text: "")
  ) {
    self.page = page
    self.beside = page == nil ? [] : beside
    self.diagnostics = diagnostics
    self.links = links
  }

  /// A file that goes onto the site as it is, with what is wrong with it.
  package init(copy page: Page, _ diagnostics: [Diagnostic]) {
    self.init(page: page, diagnostics: diagnostics)
  }

  /// A page with nothing to be mended.
  package init(_ page: Page) { self.init(page: page, diagnostics: []) }
}
