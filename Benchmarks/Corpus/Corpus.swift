import Model

/// A made-up site of any size: the same bytes for the same numbers, on every machine.
struct Corpus {
  /// The plain pages.
  let pages: PageCorpus
  /// The stories.
  let stories: StoryCorpus

  /// A site of so many pages and stories.
  init(pages: Int, stories: Int, seed: Int) {
    self.pages = PageCorpus(count: pages, seed: seed)
    self.stories = StoryCorpus(count: stories, seed: seed)
  }

  /// The settings.
  static let settings = SourceFile(
    path: "Content/site.yml",
    text: """
      title: Explainers
      description: Made-up pages to measure with.
      baseURL: https://example.org/
      language: en
      timezone: Etc/UTC
      outlets:
      \(StoryCorpus.outlets.map { "  \($0.slug): \($0.name)" }.joined(separator: "\n"))

      """)

  /// Makes the files one after the other, so that nobody holds them all.
  func forEach<Failure: Error>(_ body: (SourceFile) throws(Failure) -> Void) throws(Failure) {
    try body(Self.settings)
    for file in pages.sections { try body(file) }
    for number in 0..<pages.count { try body(pages.file(number)) }
    for number in 0..<stories.count {
      for file in stories.files(number) { try body(file) }
    }
  }

  /// All files, for what is measured in memory.
  var files: [SourceFile] {
    var files: [SourceFile] = []
    forEach { files.append($0) }
    return files
  }
}
