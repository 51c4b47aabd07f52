/// What the rest of the site tells of a page: enough to list it, to sort it and to lead to it.
///
/// Fronts, lists, tags, feeds and the site map are made of teasers alone, so that a build need not
/// hold the pages themselves. An object, because every list, neighbour and record of a large site
/// holds it, and one count is kept instead of seven.
package final class Teaser: Sendable {
  /// What stands behind a teaser.
  package enum Kind: String, CaseIterable, Sendable {
    /// An explainer.
    case story
    /// A plain page.
    case page
    /// A plain page that speaks for its folder: `science/index.md`.
    case section
  }

  /// What stands behind it.
  package let kind: Kind
  /// The page's address below the site's root, without slashes at the ends: `science/comets`.
  package let path: String
  /// The headline.
  package let title: String
  /// The dek.
  package let description: String?
  /// The day it is sorted by: of a story, its newest source; of a page, what its author gave.
  package let date: CalendarDate?
  /// Its subjects, as written.
  package let tags: [String]
  /// What it is sorted under besides, by the site's taxonomies.
  package let terms: [TaxonomyTerms]
  /// How far a story has run.
  package let status: Story.Status?
  /// How many reports a story cites; 0 for plain pages.
  package let sourceCount: Int
  /// What came last to a story, when that is known.
  package let change: LastChange?
  /// The files at its former addresses, which lead to it.
  package let aliases: [String]
  /// The language it is written in, when that is not the site's.
  package let language: LanguageTag?
  /// The same story in other languages.
  package let translations: [NamedStory]
  /// The section that a page stands in, where its address does not tell it; nil where it does.
  package let folder: String?

  /// A teaser of a page.
  package init(
    _ kind: Kind, path: String, title: String, description: String? = nil,
    date: CalendarDate? = nil, tags: [String] = [], terms: [TaxonomyTerms] = [],
    status: Story.Status? = nil,
    sourceCount: Int = 0, change: LastChange? = nil, aliases: [String] = [],
    folder: String? = nil, language: LanguageTag? = nil, translations: [NamedStory] = []
  ) {
    self.kind = kind
    self.path = path
    self.title = title
    self.description = description
    self.date = date
    self.tags = tags
    self.terms = terms
    self.status = status
    self.sourceCount = sourceCount
    self.change = change
    self.aliases = aliases
    self.language = language
    self.translations = translations
    self.folder = folder
  }
}

extension Teaser: Hashable {
  /// Whether both tell the same.
  package static func == (first: Teaser, second: Teaser) -> Bool {
    first === second
      || first.kind == second.kind && first.path == second.path && first.title == second.title
        && first.description == second.description && first.date == second.date
        && first.tags == second.tags && first.terms == second.terms && first.status == second.status
        && first.sourceCount == second.sourceCount && first.change == second.change
        && first.aliases == second.aliases && first.folder == second.folder
        && first.language == second.language && first.translations == second.translations
  }

  /// Feeds the address, which no two teasers of a site share.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(path)
  }
}

extension Teaser {
  /// What is known of a story before it is derived, which is all that other pages show of it beside
  /// their own words.
  package var sketch: Teaser {
    Teaser(
      kind, path: path, title: title, tags: tags, terms: terms, language: language,
      translations: translations)
  }

  /// The order of lists: the newest first, undated ones last, ties by the bytes of the addresses.
  package static func isBefore(_ first: Teaser, _ second: Teaser) -> Bool {
    switch (first.date, second.date) {
    case (let one?, let other?) where one != other: one > other
    case (_?, nil): true
    case (nil, _?): false
    default: first.path.precedes(second.path)
    }
  }
}
