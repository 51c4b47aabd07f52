/// An entry of the menu that an editor put together in `site.yml`.
package struct MenuItem: Hashable, Sendable {
  /// What readers see.
  package let title: String
  /// Where it leads: `/about/` on the site, or a whole address on the web.
  package let target: String
  /// Where `site.yml` says so, for messages.
  package let location: SourceLocation

  /// An entry and where it leads.
  package init(title: String, target: String, location: SourceLocation) {
    self.title = title
    self.target = target
    self.location = location
  }

  /// Whether it leads to a page or file of the site itself.
  package var isOnSite: Bool { target.utf8.first == UInt8(ascii: "/") }
}
