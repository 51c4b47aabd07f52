import Model

/// The files of one story with their bytes, sorted by what they are.
struct StoryFiles {
  /// The folder's path, with its slash: `Content/dam/`.
  let path: String
  /// `index.md`, when there is one that can be read.
  let index: SourceFile?
  /// Whether there is an `index.md`, readable or not.
  let hasIndex: Bool
  /// Whether there are reports, readable or not.
  let hasArticles: Bool
  /// The reports, in the order of their paths.
  let articles: [SourceFile]
  /// The notes, in the order of their paths.
  let notes: [SourceFile]

  /// How the story's address is put together; nil when it is its slug.
  let permalink: PermalinkPattern?

  /// The files of a folder, those that can be read.
  init(_ folder: ContentLayout.StoryFolder, _ files: [SourceFile]) {
    path = folder.path
    permalink = folder.permalink
    hasIndex = folder.index != nil
    hasArticles = !folder.articles.isEmpty
    let depth = folder.path.utf8.count
    index = files.first { $0.path.utf8.dropFirst(depth).elementsEqual("index.md".utf8) }
    articles = files.filter { $0.path.utf8.dropFirst(depth).starts(with: "articles/".utf8) }
    notes = files.filter { $0.path.utf8.dropFirst(depth).starts(with: "notes/".utf8) }
  }
}
