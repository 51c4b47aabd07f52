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
  /// The search by Pagefind: `assets/pagefind.js`.
  package static let pagefind = SiteParts(rawValue: 8)
  /// Every part.
  package static let all: SiteParts = [.sources, .people, .search, .pagefind]

  /// The parts that are scripts, and where these lie on the site.
  static let scripts: [(part: SiteParts, path: String)] = [
    (.search, "assets/search.js"), (.pagefind, "assets/pagefind.js"),
  ]

  /// The parts that a site has when its theme offers these.
  ///
  /// A site without stories has none but Pagefind, which finds the words of plain pages as well.
  func ofSite(_ site: SiteConfiguration, hasStories: Bool) -> SiteParts {
    switch site.search {
    case .builtIn: hasStories ? subtracting(.pagefind) : []
    case .pagefind: hasStories ? subtracting(.search) : intersection(.pagefind)
    case .none: hasStories ? subtracting([.search, .pagefind]) : []
    }
  }

  /// The script of the site's search; nil when it has none.
  var script: String? { Self.scripts.first { contains($0.part) }?.path }

  /// The indexes among them.
  var indexes: [IndexPage.Kind] {
    (contains(.sources) ? [.sources] : []) + (contains(.people) ? [.people] : [])
  }
}
