/// What an editor says about a story in `index.md`.
package struct StoryDetails: Hashable, Sendable {
  /// The explainer's headline.
  package var title: String
  /// Its dek.
  package var description: String?
  /// The editors.
  package var byline: [String]
  /// The day the explainer was first published.
  package var date: CalendarDate?
  /// How far the story has run.
  package var status: Story.Status?
  /// Its subjects.
  package var tags: [String]
  /// What it is sorted under besides, by the site's taxonomies.
  package var terms: [TaxonomyTerms]
  /// The outline, when the editor declared one.
  package var sections: [OutlineEntry]?
  /// The editor's decisions about blocks.
  package var edits: [Edit]
  /// The parts beside the sections that the page shows.
  package var shown: ShownParts
  /// The files at the page's former addresses, which lead to it.
  package var aliases: [String]
  /// The language of the page and of its reports, when that is not the site's.
  package var language: LanguageTag?
  /// The same story in other languages.
  package var translations: [NamedStory]
  /// What the editor expects of the page.
  package var expectations: [Expectation]
  /// The stories that the editor names as related, none for `none`; nil when that is left to the program.
  package var related: [NamedStory]?

  /// What an editor says about a story.
  package init(
    title: String, description: String? = nil, byline: [String] = [], date: CalendarDate? = nil,
    status: Story.Status? = nil, tags: [String] = [], terms: [TaxonomyTerms] = [],
    sections: [OutlineEntry]? = nil,
    edits: [Edit] = [], shown: ShownParts = .all, aliases: [String] = [],
    expectations: [Expectation] = [], language: LanguageTag? = nil,
    translations: [NamedStory] = [], related: [NamedStory]? = nil
  ) {
    self.title = title
    self.description = description
    self.byline = byline
    self.date = date
    self.status = status
    self.tags = tags
    self.terms = terms
    self.sections = sections
    self.edits = edits
    self.shown = shown
    self.aliases = aliases
    self.expectations = expectations
    self.language = language
    self.translations = translations
    self.related = related
  }
}
