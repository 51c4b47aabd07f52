import Model

/// Reads one story's folder.
enum StoryReader {
  /// A story, and where its address comes from.
  struct Result {
    /// The story.
    let story: Story
    /// The place that decides its slug.
    let slugLocation: SourceLocation
  }

  /// The story of a folder; nil when it is a draft, with a word.
  ///
  /// A folder of articles alone is a story too: its name becomes the title, with a warning.
  static func read(
    _ folder: StoryFiles, on site: SiteConfiguration,
    _ diagnostics: inout [Diagnostic]
  ) -> Result? {
    let index = folder.index ?? SourceFile(path: folder.path + "index.md", bytes: [])
    let matter = FrontMatter(of: index, &diagnostics)
    let result =
      folder.index == nil
      ? untitled(folder, at: matter.location, &diagnostics)
      : StoryDetailsReader.read(matter, &diagnostics)
    if result.isDraft {
      diagnostics.append(.draft("story", at: matter.location))
      return nil
    }
    if !folder.hasArticles { diagnostics.append(.noArticles(folder.path, matter.location)) }
    let articles = folder.articles.map {
      ArticleReader.read($0, outlets: site.outlets, language: site.language, &diagnostics)
    }
    ArticleName.reportTwins(articles, &diagnostics)
    let story = Story(
      slug: result.slug?.text ?? Slug(name(of: folder)), details: result.details,
      introduction: MarkdownBody(source: index, range: matter.body),
      articles: articles.sorted(by: isBefore),
      notes: folder.notes.compactMap { NoteReader.read($0, &diagnostics) })
    return Result(story: story, slugLocation: result.slug?.location ?? matter.location)
  }

  /// What is known of a story without an `index.md`: its folder's name is the title.
  private static func untitled(
    _ folder: StoryFiles, at location: SourceLocation,
    _ diagnostics: inout [Diagnostic]
  ) -> StoryDetailsReader.Result {
    let title = FileNameDetails(stem: name(of: folder), outlets: [:]).headline ?? "Untitled"
    // One that cannot be read is an error already.
    if !folder.hasIndex { diagnostics.append(.noIndex(title, location)) }
    return StoryDetailsReader.Result(
      details: StoryDetails(title: title), slug: nil, isDraft: false)
  }

  private static func name(of folder: StoryFiles) -> String {
    folder.path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
  }

  /// Oldest first; undated ones last; ties in the order of their names.
  private static func isBefore(_ first: Article, _ second: Article) -> Bool {
    switch (first.details.published, second.details.published) {
    case (let one?, let other?) where one != other: one < other
    case (.some, nil): true
    case (nil, .some): false
    default: first.id.utf8.lexicographicallyPrecedes(second.id.utf8)
    }
  }
}

extension Diagnostic {
  fileprivate static func noIndex(_ title: String, _ location: SourceLocation) -> Diagnostic {
    .warning(
      "missing-index", "the story has no index.md; it is titled '\(title)' after its folder",
      at: location)
  }

  fileprivate static func noArticles(_ path: String, _ location: SourceLocation) -> Diagnostic {
    .warning(
      "no-articles", "the story has no articles; put .txt or .md files into \(path)articles/",
      at: location)
  }
}
