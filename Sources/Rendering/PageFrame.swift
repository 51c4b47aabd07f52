import Model
import Templating

/// What every page offers its template: the site, the menu, the page's title and place.
struct PageFrame: Sendable {
  /// The site's settings.
  let site: SiteConfiguration
  /// The pages that the menu leads to, in the order of the menu.
  let pages: [PlainPage]

  /// The names of `PageContext` that every page has; the headline of the front is the site's.
  func values(
    at place: PagePlace, title: String, description: String?, isAddressed: Bool = true
  ) -> [(String, TemplateValue)] {
    let documentTitle = title == site.title ? title : "\(title) – \(site.title)"
    let canonical = isAddressed ? place.address(under: site.baseURL) : nil
    return [
      ("root", .text(place.root)), ("site", siteValue(at: place)), ("menu", menu(at: place)),
      ("title", .text(title)), ("documentTitle", .text(documentTitle)),
      ("description", TemplateValue(description)), ("canonical", TemplateValue(canonical)),
    ]
  }

  private func siteValue(at place: PagePlace) -> TemplateValue {
    [
      "title": .text(site.title), "description": TemplateValue(site.description),
      "language": .text(site.language), "url": .text(place.link(to: .home)),
    ]
  }

  private func menu(at place: PagePlace) -> TemplateValue {
    let items = pages.map { page -> TemplateValue in
      let target = PagePlace(folder: page.path)
      return [
        "title": .text(page.title), "url": .text(place.link(to: target)),
        "isCurrent": .bool(target == place),
      ]
    }
    return TemplateValue(framing: items)
  }
}
