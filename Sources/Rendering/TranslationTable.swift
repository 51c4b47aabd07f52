import Model

/// An address of a story in another language, for machines.
struct Alternate: Hashable, Sendable {
  /// The language's tag, or `x-default` for readers of no language of these.
  let language: String
  /// The story's address below the site's root.
  let path: String
}

/// Which stories are the same one in several languages.
package struct TranslationTable: Sendable {
  private let stories: [String: Teaser]
  private let site: LanguageTag
  /// A fingerprint of all that pages tell of it.
  package let fingerprint: UInt64

  /// The stories among some teasers that name others.
  /// - Complexity: O(*n*) for *n* teasers
  init(_ teasers: [Teaser], on site: SiteConfiguration) {
    let linked = teasers.filter { $0.kind == .story && !$0.translations.isEmpty }
    stories = Dictionary(linked.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.site = site.tag
    var hash = StableHash()
    for teaser in linked.sorted(by: { $0.path.precedes($1.path) }) {
      hash.add(teaser.sketch.fingerprint)
    }
    fingerprint = linked.isEmpty ? 0 : hash.value
  }

  /// A story and its translations, by language; none for a story that is there in one language only.
  func versions(of path: String) -> [(language: LanguageTag, teaser: Teaser)] {
    guard let story = stories[path] else { return [] }
    let others = story.translations.compactMap { stories[$0.path] }
      .filter { other in other.translations.contains { $0.path.isSame(as: path) } }
    guard !others.isEmpty else { return [] }
    return ([story] + others).map { ($0.language ?? site, $0) }
      .sorted { $0.language.text.precedes($1.language.text) }
  }

  /// What search engines are told: every version, and the one for everybody else: that in the site's own
  /// language, or else the first (https://developers.google.com/search/docs/specialty/international).
  func alternates(of path: String) -> [Alternate] {
    let versions = versions(of: path)
    guard let general = versions.first(where: { $0.language == site }) ?? versions.first else {
      return []
    }
    return versions.map { Alternate(language: $0.language.text, path: $0.teaser.path) }
      + [Alternate(language: "x-default", path: general.teaser.path)]
  }
}
