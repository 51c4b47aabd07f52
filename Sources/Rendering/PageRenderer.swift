package import Model
import Templating

/// Makes the pages of a site: explainers and plain pages in, finished files out.
///
/// Its functions are pure: the same content and theme give the same bytes, on any machine, in any
/// order, from any number of threads.
package struct PageRenderer: Sendable {
  private let theme: Theme
  private let frame: PageFrame

  /// Prepares a theme for a site.
  ///
  /// - Parameters:
  ///   - templates: the files below `Templates/`, templates and assets, in any order.
  ///   - site: the site's settings.
  ///   - pages: the plain pages, which the menu of every page leads to.
  /// - Returns: the renderer, or nil when the theme has errors; and everything that is wrong with
  ///   the theme, at `Templates/x.mustache:line:column`.
  package static func load(
    templates: [SourceFile], site: SiteConfiguration, pages: [PlainPage]
  ) -> (renderer: PageRenderer?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let theme = Theme(templates, &diagnostics)
    diagnostics.sort()
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, diagnostics) }
    let renderer = PageRenderer(theme: theme, frame: PageFrame(site: site, pages: pages))
    return (renderer, diagnostics)
  }

  private init(theme: Theme, frame: PageFrame) {
    self.theme = theme
    self.frame = frame
  }

  /// The theme's style sheets, pictures and other files, for `assets/` on the site.
  package var assets: [Page] { theme.assets }

  /// The front: all stories, the newest first.
  package func home(_ explainers: [Explainer]) -> RenderedPage {
    let values =
      frame.values(at: .home, title: frame.site.title, description: frame.site.description)
      + HomeContext(explainers).values()
    return render(.home, at: .home, values, origin: Theme.Kind.home.path)
  }

  /// The page of one story.
  package func story(_ explainer: Explainer) -> RenderedPage {
    let story = explainer.story
    let place = PagePlace(folder: story.slug.text)
    var context = StoryContext(explainer, at: place, on: frame.site)
    let values =
      frame.values(at: place, title: story.details.title, description: story.details.description)
      + context.values()
    return render(
      .story, at: place, values, origin: story.introduction.source.path,
      diagnostics: context.diagnostics)
  }

  /// A plain page, such as the corrections policy.
  package func page(_ page: PlainPage) -> RenderedPage {
    let place = PagePlace(folder: page.path)
    var markdown = EditorMarkdown(at: place, on: frame.site)
    let html = markdown.html(
      page.body, headingsFrom: 2, footnotePrefix: "", identifiesHeadings: true)
    let values =
      frame.values(at: place, title: page.title, description: page.description)
      + [("html", TemplateValue(html: html))]
    return render(
      .page, at: place, values, origin: page.body.source.path, diagnostics: markdown.diagnostics)
  }

  /// The page that servers show at an address that leads nowhere.
  package func notFound() -> RenderedPage {
    let place = PagePlace(missingUnder: frame.site.baseURL)
    let values = frame.values(
      at: place, title: "Page not found", description: nil, isAddressed: false)
    return render(.missing, at: place, values, origin: Theme.Kind.missing.path)
  }

  private func render(
    _ kind: Theme.Kind, at place: PagePlace, _ values: [(String, TemplateValue)], origin: String,
    diagnostics: [Diagnostic] = []
  ) -> RenderedPage {
    let (page, found) = theme.page(kind, at: place, origin: origin, values)
    return RenderedPage(page: page, diagnostics: (diagnostics + found).sorted())
  }
}

/// A page, and what of its author's words could not be shown.
package struct RenderedPage: Hashable, Sendable {
  /// The page; nil when a template could not show it, which is then an error.
  package let page: Page?
  /// What is to be mended, in the order of places.
  package let diagnostics: [Diagnostic]
}
