import Model

/// Parts of a site of stories that a theme may do without: no template, no page, no link to it.
package struct SiteParts: OptionSet, Hashable, Sendable {
  /// The parts as bits.
  package let rawValue: Int

  /// Parts as bits.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// The index of sources: `sources.mustache`.
  package static let sources = SiteParts(rawValue: 1)
  /// The index of people: `people.mustache`.
  package static let people = SiteParts(rawValue: 2)
  /// The search: `assets/search.js`.
  package static let search = SiteParts(rawValue: 4)
  /// Every part.
  package static let all: SiteParts = [.sources, .people, .search]

  /// The script of the search on the site.
  static let searchScript = "assets/search.js"

  /// The parts that a site has when its theme offers these: a site without stories has none.
  func ofSite(_ site: SiteConfiguration, hasStories: Bool) -> SiteParts {
    guard hasStories else { return [] }
    return site.search == .builtIn ? self : subtracting(.search)
  }

  /// The indexes among them.
  var indexes: [IndexPage.Kind] {
    (contains(.sources) ? [.sources] : []) + (contains(.people) ? [.people] : [])
  }
}
