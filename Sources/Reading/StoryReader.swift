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

  /// The story of a folder; nil when it is held back, with a word.
  ///
  /// A folder of articles alone is a story too: its name becomes the title, with a warning.
  static func read(
    _ folder: StoryFiles, on site: SiteConfiguration,
    _ diagnostics: inout [Diagnostic]
  ) -> Result? {
    let index = folder.index ?? SourceFile(path: ContentLayout.file(of: folder.path), bytes: [])
    let matter = FrontMatter(of: index, &diagnostics)
    let result =
      folder.index == nil
      ? untitled(folder, at: matter.location, &diagnostics)
      : StoryDetailsReader.read(matter, on: site, &diagnostics)
    let isHeld = result.hold?.holds(
      "story", of: result.details.date, on: site.flags, &diagnostics)
    if isHeld == true { return nil }
    if !folder.hasArticles { diagnostics.append(.noArticles(folder.path, matter.location)) }
    // What the reports and notes say nothing of is in the story's language.
    var site = site
    if let language = result.details.language { site.tag = language }
    let read = folder.articles.compactMap {
      $0.isPage
        ? SavedPageReader.read($0, on: site, &diagnostics)
        : ArticleReader.read($0, on: site, &diagnostics)
    }
    ArticleName.reportTwins(read.map(\.article), &diagnostics)
    let slug = result.slug?.text ?? Slug(name(of: folder))
    let story = Story(
      slug: slug, path: path(of: slug, folder, result, matter.location, &diagnostics),
      details: details(result.details, without: read.filter(\.isHeld).map(\.article)),
      introduction: MarkdownBody(source: index, range: matter.body),
      articles: read.filter { !$0.isHeld }.map(\.article).sorted(by: isBefore),
      notes: folder.notes.compactMap { NoteReader.read($0, on: site, &diagnostics) },
      language: site.tag)
    let place = result.address?.location ?? result.slug?.location ?? matter.location
    return Result(story: story, slugLocation: place)
  }

  /// The address that the front matter or the site's pattern gives a story; nil when it is its slug.
  private static func path(
    of slug: Slug, _ folder: StoryFiles, _ result: StoryDetailsReader.Result,
    _ location: SourceLocation, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    if let address = result.address { return address.path }
    let details = result.details
    let facts = PermalinkPattern.Facts(
      date: details.date, section: "", slug: slug.text, title: details.title)
    return folder.permalink?.path(of: facts, at: location, &diagnostics)
  }

  /// The details without the edits of reports that are held back: their time comes with the reports.
  private static func details(_ details: StoryDetails, without held: [Article]) -> StoryDetails {
    guard !held.isEmpty else { return details }
    var details = details
    details.edits.removeAll { edit in held.contains { $0.id.isSame(as: edit.article) } }
    return details
  }

  /// What is known of a story without an `index.md`: its folder's name is the title.
  private static func untitled(
    _ folder: StoryFiles, at location: SourceLocation,
    _ diagnostics: inout [Diagnostic]
  ) -> StoryDetailsReader.Result {
    let title = FileNameDetails(stem: name(of: folder), outlets: [:]).headline ?? name(of: folder)
    // One that cannot be read is an error already.
    if !folder.hasIndex { diagnostics.append(.noIndex(title, location)) }
    return StoryDetailsReader.Result(
      details: StoryDetails(title: title), slug: nil, address: nil, hold: nil)
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
      "no-articles",
      "the story has no articles; put .txt, .md or .html files into \(path)articles/",
      at: location)
  }
}
