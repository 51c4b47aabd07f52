import Model

@testable import Reading

extension FuzzTarget {
  private static let site = SiteConfiguration(title: "Site", timezone: "Europe/Berlin")

  /// Front matter: fields, complaints with places, and a body that is part of the file; and the story
  /// and the note that it could be of.
  static let frontMatter = FuzzTarget(name: "front-matter") { bytes in
    let files = ["index.md", "notes/water.md"].map {
      SourceFile(path: "Content/dam/" + $0, bytes: bytes)
    }
    var said: [Diagnostic] = []
    let matter = FrontMatter(of: files[0], &said)
    require(
      matter.body.lowerBound >= 0 && matter.body.upperBound <= bytes.count, "the body is outside")
    let layout = ContentLayout(files.map { FoundFile(path: $0.path) })
    guard let folder = layout.stories.first else { return }
    _ = ContentReader.story(folder, files, on: site, &said)
    lookAt(said)
  }

  /// The settings, read by libyaml or without it.
  static let yaml = FuzzTarget(name: "yaml") { bytes in
    let file = SourceFile(path: "Content/site.yml", bytes: bytes)
    var said: [Diagnostic] = []
    _ = ContentReader.site(file, &said)
    lookAt(said)
  }

  /// A plain-text article: every block is what its bytes say.
  static let plainText = FuzzTarget(name: "plain-text") { bytes in
    guard let article = article("2026-03-02-agency-dam.txt", bytes) else { return }
    for block in article.blocks {
      let citation = Citation(source: 1, file: article.source, range: block.range)
      require(citation.proves(block), "a block is not what its bytes say")
    }
  }

  /// An article in Markdown: its blocks lie within the file.
  static let markdownArticle = FuzzTarget(name: "markdown-article") { bytes in
    lookAt(article("2026-03-02-agency-dam.md", bytes))
  }

  /// A page as a browser saved it, in any encoding.
  static let savedPage = FuzzTarget(name: "saved-page") { bytes in
    let path = "Content/dam/articles/2026-03-02-agency-dam.html"
    var said: [Diagnostic] = []
    let page = SavedPageReader.read(SourceFile(path: path, bytes: bytes), on: site, &said)
    lookAt(page?.article)
    lookAt(said)
  }

  private static func article(_ name: String, _ bytes: [UInt8]) -> Article? {
    let file = SourceFile(path: "Content/dam/articles/" + name, bytes: bytes)
    var said: [Diagnostic] = []
    guard EncodingCheck.passes(file, &said) else { return nil }
    let article = ArticleReader.read(file, on: site, &said).article
    lookAt(said)
    return article
  }

  private static func lookAt(_ article: Article?) {
    guard let article else { return }
    for range in article.blocks.flatMap({ [$0.range] + $0.pieces }) {
      require(
        range.lowerBound >= 0 && range.upperBound <= article.source.bytes.count,
        "a block is outside of its file")
    }
  }

  private static func lookAt(_ said: [Diagnostic]) {
    for diagnostic in said {
      require(diagnostic.location.line > 0, "a complaint has no place: \(diagnostic)")
    }
  }
}
