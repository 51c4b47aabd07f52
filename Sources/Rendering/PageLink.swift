package import Model

/// A page that another one leads to: its address below the site's root, and its name.
package struct PageLink: Hashable, Sendable {
  /// The address, without slashes at the ends: `science`.
  package let path: String
  /// What readers see.
  package let title: String

  /// The link to what a teaser tells of.
  package init(_ teaser: Teaser) {
    self.init(path: teaser.path, title: teaser.title)
  }

  /// A link to an address.
  init(path: String, title: String) {
    self.path = path
    self.title = title
  }
}

extension PageLink: Comparable {
  /// Orders by the bytes of the addresses, the order of menus.
  package static func < (first: PageLink, second: PageLink) -> Bool {
    first.path.utf8.lexicographicallyPrecedes(second.path.utf8)
  }
}

extension StableHash {
  /// Adds a link or its absence.
  mutating func add(_ link: PageLink?) {
    add(link?.path)
    add(link?.title)
  }
}
