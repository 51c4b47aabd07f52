package import Model

/// What the stories of a site have in common: who reported them, who plays a part in them, and where
/// each word stands.
package struct SiteIndexes: Sendable {
  private let sources: SourceIndex
  private let people: PeopleIndex
  private let stories: [IndexedStory]

  /// The indexes of a site's stories, in any order.
  /// - Complexity: O(*n* log *n*) for *n* reports and players.
  package init(_ stories: [IndexedStory]) {
    let sorted = stories.sorted { Teaser.isBefore($0.teaser, $1.teaser) }
    self.stories = sorted
    sources = SourceIndex(sorted)
    people = PeopleIndex(sorted)
  }

  /// The pages of one of the indexes.
  package func pages(of kind: IndexPage.Kind) -> [IndexPage] {
    switch kind {
    case .sources: sources.pages
    case .people: people.pages
    }
  }

  /// What the search of the site loads; `others` are the pages that are not stories.
  package func search(
    _ others: [Teaser], findsPeople: Bool, on language: LanguageTag = .english
  ) -> SearchIndex {
    SearchIndex(stories, others: others, people: findsPeople ? people : nil, on: language)
  }
}
