package import Model

/// What a site has, made of teasers alone: its menu, lists, subjects, feeds, and which page follows
/// which.
///
/// It is the same for any order of the teasers.
package struct SiteIndex: Sendable {
  /// The settings.
  package let site: SiteConfiguration
  /// What the menu of every page leads to: what the editors say, or the sections and pages at the top in
  /// the order of their addresses.
  package let menu: [MenuLink]
  /// All pages of all lists: the front first, then sections, then subjects.
  package let listings: [Listing]
  /// The feeds; none without a `baseURL`, because a feed needs whole addresses.
  package let feeds: [Feed]
  let shelf: TeaserShelf
  let hasTags: Bool
  /// The lists of all terms of each taxonomy that has any, in the order of `site.yml`.
  let taxonomies: [PageLink]
  let hasStories: Bool
  /// Where the Markdown files of the content stand.
  package let sources: SourceAddresses
  /// The stories that are there in several languages.
  package let translations: TranslationTable
  private let sections: SectionTable

  /// The index of a site's stories and pages, in any order.
  /// - Complexity: O(*n* log *n*) for *n* teasers, O(*t*) for *t* tags on them.
  package init(
    _ teasers: [Teaser], site: SiteConfiguration, sources: SourceAddresses = SourceAddresses()
  ) {
    self.sources = sources
    let shelf = TeaserShelf(teasers)
    let sections = SectionTable(shelf)
    let tags = TagTable(shelf)
    let front = FrontPlan(shelf, sections, menu: site.menu)
    var lists = [front.list(of: site)]
    lists += sections.entries.indices.dropFirst().map { sections.list($0, on: shelf) }
      .sorted { $0.folder.utf8.lexicographicallyPrecedes($1.folder.utf8) }
    lists += tags.lists
    let tables = site.taxonomies.map { TagTable(shelf, by: $0) }.filter { !$0.entries.isEmpty }
    lists += tables.flatMap(\.lists)
    taxonomies = tables.map { PageLink(path: $0.folder, title: $0.title) }
    let feeds = site.baseURL == nil ? [:] : Self.feeds(of: lists, on: shelf)
    self.site = site
    self.shelf = shelf
    self.sections = sections
    menu = front.menu
    hasTags = !tags.entries.isEmpty
    translations = TranslationTable(shelf.teasers, on: site)
    hasStories = shelf.teasers.contains { $0.kind == .story }
    listings = lists.flatMap { $0.pages(shelf, feed: feeds[$0.folder]?.path) }
    self.feeds = lists.compactMap { feeds[$0.folder] }
  }

  /// The file of the feed of the whole site; nil when it has none.
  package var feed: String? { feeds.first.flatMap { $0.folder.isEmpty ? $0.path : nil } }

  /// A fingerprint of what every page shows: the menu, and the settings that reach pages.
  package var frameFingerprint: UInt64 {
    var hash = StableHash()
    for text in [site.title, site.description, site.baseURL, site.language, feed] { hash.add(text) }
    hash.add(site.direction?.rawValue)
    hash.add(translations.fingerprint)
    hash.add(site.environment)
    hash.add(site.assets.rawValue)
    hash.add(UInt64(site.allowsHTML ? 1 : 0))
    hash.add(UInt64(hasTags ? 1 : 0))
    hash.add(UInt64(site.isPortable ? 1 : 0))
    hash.add(UInt64(hasStories ? 1 : 0))
    for link in menu { hash.add(link) }
    for link in taxonomies { hash.add(link) }
    return hash.value
  }

  /// A fingerprint of all addresses and their dates, for the site map.
  package var sitemapFingerprint: UInt64 {
    var hash = StableHash()
    hash.add(site.baseURL)
    for fingerprint in shelf.fingerprints { hash.add(fingerprint) }
    return hash.value
  }

  /// A fingerprint of all former addresses with the pages that they lead to.
  package var aliasFingerprint: UInt64 {
    var hash = StableHash()
    for teaser in shelf.teasers where !teaser.aliases.isEmpty {
      hash.add(teaser.path)
      for alias in teaser.aliases { hash.add(alias) }
    }
    return hash.value
  }

  /// The pages that are not stories, in the order of lists.
  package var plainTeasers: [Teaser] { shelf.teasers.filter { $0.kind != .story } }

  /// What a plain page shows of the pages around it.
  /// - Complexity: O(log *n*)
  package func neighbours(of page: Teaser) -> Neighbours {
    guard let number = shelf.position(of: page) else { return Neighbours() }
    return sections.neighbours(of: number, on: shelf)
  }

  /// The feed of each list that has anything dated, by the list's address.
  ///
  /// The front's feed is the whole site's, since the front lists stories only where there are any.
  private static func feeds(of lists: [SiteList], on shelf: TeaserShelf) -> [String: Feed] {
    var feeds: [String: Feed] = [:]
    for list in lists where list.kind != .tags {
      let all = shelf.teasers.indices.lazy.filter { shelf.teasers[$0].kind != .section }.map(
        Int32.init)
      feeds[list.folder] =
        list.kind == .front
        ? Feed(all, on: shelf, folder: list.folder, title: list.title)
        : Feed(list.members, on: shelf, folder: list.folder, title: list.title)
    }
    return feeds
  }
}
