/// One running subject: a folder of articles and notes that becomes one explainer page.
package struct Story: Hashable, Sendable {
  /// How far the story has run.
  package enum Status: String, CaseIterable, Sendable {
    case developing, settled, closed
  }

  /// The story's name: its folder's name unless its front matter says otherwise.
  package let slug: Slug
  /// The page's address below the site's root, without slashes at the ends; the slug unless a permalink
  /// says otherwise.
  package let path: String
  /// What the editor says about it.
  package let details: StoryDetails
  /// The editor's introduction.
  package let introduction: MarkdownBody
  /// The reports, oldest first; undated ones last, ties in the order of their names.
  package let articles: [Article]
  /// The editor's notes, in the order of their names.
  package let notes: [Note]
  /// The language that it is told in, and that its reports are in when they say nothing else.
  package let language: LanguageTag

  /// A story as the reader found it.
  package init(
    slug: Slug, path: String? = nil, details: StoryDetails, introduction: MarkdownBody,
    articles: [Article], notes: [Note], language: LanguageTag = .english
  ) {
    self.slug = slug
    self.path = path ?? slug.text
    self.details = details
    self.introduction = introduction
    self.articles = articles
    self.notes = notes
    self.language = language
  }

  /// The language of a report.
  package func language(ofArticle number: Int) -> LanguageTag {
    articles[number].details.language ?? language
  }
}
