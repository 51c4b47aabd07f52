/// Everything that was read: the site's settings, its stories and its plain pages.
package struct Content: Hashable, Sendable {
  /// The settings.
  package let site: SiteConfiguration
  /// The stories, in the order of their slugs.
  package let stories: [Story]
  /// The plain pages, in the order of their paths.
  package let pages: [PlainPage]

  /// A site's content.
  package init(site: SiteConfiguration, stories: [Story], pages: [PlainPage]) {
    self.site = site
    self.stories = stories
    self.pages = pages
  }
}
