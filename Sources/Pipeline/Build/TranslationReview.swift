import Model

/// Holds what stories say of their translations against each other: both sides must know of it.
struct TranslationReview {
  private let site: LanguageTag
  private let stories: [String: Teaser]
  private let linked: [Teaser]

  /// The stories of a site, in any order.
  init(_ teasers: [Teaser], on site: SiteConfiguration) {
    self.site = site.tag
    linked = teasers.filter { $0.kind == .story && !$0.translations.isEmpty }
    stories =
      linked.isEmpty
      ? [:]
      : Dictionary(
        teasers.filter { $0.kind == .story }.map { ($0.path, $0) },
        uniquingKeysWith: { first, _ in first })
  }

  /// What is to be mended, at the places that name translations.
  /// - Complexity: O(*n*) for *n* stories, O(*t*²) for a story with *t* translations
  var complaints: [Diagnostic] { linked.flatMap(complaints) }

  private func complaints(about story: Teaser) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var languages = [language(of: story)]
    for translation in story.translations {
      guard let other = stories[translation.path] else {
        found.append(missing(translation))
        continue
      }
      guard other.path != story.path else {
        found.append(
          .bad("a story is no translation of itself; remove '\(other.path)'", translation))
        continue
      }
      let language = language(of: other)
      if languages.contains(where: { $0.isSame(as: language.text) }) {
        found.append(
          .bad(
            "there are two of this story in '\(language.text)', one of them '\(other.path)'; "
              + "give each its own 'language'", translation))
      }
      languages.append(language)
      if let lacking = lacking(other, story) {
        found.append(
          .warning(
            "one-sided-translation",
            "'\(other.path)' does not name '\(lacking)' among its translations; add it there, or "
              + "readers find no way from one to the other", at: translation.location))
      }
    }
    return found
  }

  /// The first of a story and its other translations that one of them does not name.
  private func lacking(_ other: Teaser, _ story: Teaser) -> String? {
    let named = other.translations.map(\.path)
    let wanted = [story.path] + story.translations.map(\.path)
    return wanted.first { path in
      path != other.path && stories[path] != nil && !named.contains(path)
    }
  }

  private func language(of teaser: Teaser) -> LanguageTag { teaser.language ?? site }

  private func missing(_ translation: NamedStory) -> Diagnostic {
    let names = stories.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let nearest = NearestName.suggestion(for: translation.path, among: names)
    return .warning(
      "unknown-translation",
      "there is no story '\(translation.path)' on the site"
        + (nearest.isEmpty ? "; remove it, or wait until it is published" : nearest),
      at: translation.location)
  }
}

extension Diagnostic {
  fileprivate static func bad(_ message: String, _ translation: NamedStory) -> Diagnostic {
    .error("bad-translation", message, at: translation.location)
  }
}
