/// A page that is neither story nor article: an essay, about, the corrections policy.
package struct PlainPage: Hashable, Sendable {
  /// The page's address below the site's root, without slashes at the ends: `science/comets`.
  ///
  /// Empty for the page that speaks for the front.
  package let path: String
  /// Its headline.
  package let title: String
  /// Its dek.
  package let description: String?
  /// The day its author gave; the time of day is not kept, and orders nothing.
  package let date: CalendarDate?
  /// Its subjects, as written.
  package let tags: [String]
  /// What it is sorted under besides, by the site's taxonomies.
  package let terms: [TaxonomyTerms]
  /// Whether it speaks for its folder, as `science/index.md` does when other pages lie there.
  ///
  /// Its title, dek and text then head the list of the folder's pages.
  package let isSection: Bool
  /// The files at its former addresses, which lead to it.
  package let aliases: [String]
  /// The language it is written in, when that is not the site's.
  package let language: LanguageTag?
  /// The section that it stands in, where its address does not tell it; nil where it does.
  package let folder: String?
  /// Its Markdown.
  package let body: MarkdownBody

  /// A page as the reader found it.
  package init(
    path: String, title: String, description: String?, date: CalendarDate? = nil,
    tags: [String] = [], terms: [TaxonomyTerms] = [], isSection: Bool = false,
    aliases: [String] = [], folder: String? = nil,
    language: LanguageTag? = nil, body: MarkdownBody
  ) {
    self.path = path
    self.title = title
    self.description = description
    self.date = date
    self.tags = tags
    self.terms = terms
    self.isSection = isSection
    self.aliases = aliases
    self.language = language
    self.folder = folder
    self.body = body
  }

  /// The page with the text of another file in place of its own: none, to keep only what is known of
  /// it, or its own again.
  package func with(_ file: SourceFile) -> PlainPage {
    PlainPage(
      path: path, title: title, description: description, date: date, tags: tags,
      terms: terms, isSection: isSection, aliases: aliases, folder: folder, language: language,
      body: MarkdownBody(source: file, range: body.range))
  }

  /// What the rest of the site tells of it.
  package var teaser: Teaser {
    Teaser(
      isSection ? .section : .page, path: path, title: title, description: description, date: date,
      tags: tags, terms: terms, aliases: aliases, folder: folder, language: language)
  }
}
