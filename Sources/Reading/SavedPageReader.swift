import HTML
import Model
import Prose

/// Reads an article from a web page as a browser saved it.
enum SavedPageReader {
  /// The article, and whether it is held back, which is told; nil when the page has none or cannot be
  /// read, with a word why.
  ///
  /// What the page says of itself goes before its file's name; an outlet that `site.yml` knows by the
  /// file's name is called as the editor calls it.
  /// - Complexity: O(bytes)
  static func read(
    _ file: SourceFile, on site: SiteConfiguration, _ diagnostics: inout [Diagnostic]
  ) -> (article: Article, isHeld: Bool)? {
    do {
      let text = try PageText(of: file.bytes)
      let page = try ArticleFinder.article(in: text)
      return article(
        SavedPage(file: file.with(text), text: text, page: page), on: site, &diagnostics)
    } catch let flaw {
      diagnostics.append(
        .error("unreadable-page", flaw.message, at: file.location(at: flaw.offset)))
      return nil
    }
  }

  private static func article(
    _ saved: SavedPage, on site: SiteConfiguration, _ diagnostics: inout [Diagnostic]
  ) -> (article: Article, isHeld: Bool)? {
    let location = SourceLocation(path: saved.file.path, line: 1, column: 1)
    guard saved.hasArticle else {
      diagnostics.append(.error("no-article", saved.whatWasFound, at: location))
      return nil
    }
    let name = FileNameDetails(stem: saved.file.stem, outlets: site.outlets)
    let pieces = ArticlePieces(saved.pieces, named: saved.file.stem, isTitled: true)
    if let thin = saved.thinText, let place = pieces.blocks.first(where: { $0.kind == .paragraph })
    {
      diagnostics.append(
        .warning(
          "thin-article", thin.message, at: saved.file.location(at: place.range.lowerBound)))
    }
    var details = SavedPageDetails(
      page: saved.page.details, text: pieces, name: name,
      isKnown: name.outlet.map(site.outlets.values.contains) == true
    ).read(at: location, &diagnostics)
    details.dek = details.dek ?? saved.page.standfirst.first?.words
    if details.language?.isSame(as: site.language) == true { details.language = nil }
    let article = Article(
      id: saved.file.stem, source: saved.file, details: details, blocks: pieces.blocks)
    let isHeld = Hold(at: location).holds(
      "report", of: details.published, on: site.flags, &diagnostics)
    return (article, isHeld)
  }
}

extension SourceFile {
  /// The same file with what its bytes say, when they are not UTF-8.
  fileprivate func with(_ text: PageText) -> SourceFile {
    guard let origins = text.origins else { return self }
    return SourceFile(
      path: path, bytes: bytes,
      transcript: Transcript(
        bytes: text.bytes, places: origins.places, origins: origins.origins))
  }
}
