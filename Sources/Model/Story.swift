/// One running subject: a folder of articles and notes that becomes one explainer page.
package struct Story: Hashable, Sendable {
  /// How far the story has run.
  package enum Status: String, CaseIterable, Sendable {
    case developing, settled, closed
  }

  /// The story's address and name: its folder's name unless its front matter says otherwise.
  package let slug: Slug
  /// What the editor says about it.
  package let details: StoryDetails
  /// The editor's introduction.
  package let introduction: MarkdownBody
  /// The reports, oldest first; undated ones last, ties in the order of their names.
  package let articles: [Article]
  /// The editor's notes, in the order of their names.
  package let notes: [Note]

  /// A story as the reader found it.
  package init(
    slug: Slug, details: StoryDetails, introduction: MarkdownBody, articles: [Article],
    notes: [Note]
  ) {
    self.slug = slug
    self.details = details
    self.introduction = introduction
    self.articles = articles
    self.notes = notes
  }
}

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
  /// The outline, when the editor declared one.
  package var sections: [OutlineEntry]?
  /// The editor's decisions about blocks.
  package var edits: [Edit]

  /// What an editor says about a story.
  package init(
    title: String, description: String? = nil, byline: [String] = [], date: CalendarDate? = nil,
    status: Story.Status? = nil, tags: [String] = [], sections: [OutlineEntry]? = nil,
    edits: [Edit] = []
  ) {
    self.title = title
    self.description = description
    self.byline = byline
    self.date = date
    self.status = status
    self.tags = tags
    self.sections = sections
    self.edits = edits
  }
}
