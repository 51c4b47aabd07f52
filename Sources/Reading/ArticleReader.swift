import Markdown
import Model
import Prose

/// Reads one article: its blocks, and what is known about it.
enum ArticleReader {
  private static let keys =
    [
      "id", "title", "dek", "byline", "outlet", "date", "updated", "url", "language", "licence",
    ] + Hold.keys

  /// An article, from plain text or Markdown as its file's ending says, and whether it is held back,
  /// which is told.
  ///
  /// Front matter may stand on top of both. Metadata comes from front matter, else from the text, else from the file's name; what none of
  /// them says stays unknown.
  /// - Complexity: O(bytes)
  static func read(
    _ file: SourceFile, on site: SiteConfiguration, _ diagnostics: inout [Diagnostic]
  ) -> (article: Article, isHeld: Bool) {
    let matter = FrontMatter(of: file, &diagnostics)
    matter.fields.reportUnknown(known: keys, in: "an article's front matter", &diagnostics)
    let name = ArticleName.read(matter.fields, of: file, &diagnostics)
    let isMarkdown = file.path.utf8.suffix(3).elementsEqual(".md".utf8)
    let pieces =
      isMarkdown
      ? MarkdownArticle.pieces(of: file, matter.body, named: name, &diagnostics)
      : PlainTextArticle.pieces(of: file, matter.body)
    if pieces.isEmpty {
      diagnostics.append(
        .warning(
          "empty-article", "the article has no text; paste it or remove the file",
          at: matter.location))
    }
    let structure = ArticlePieces(
      pieces, named: name, isTitled: matter.fields["title"] != nil)
    var details = ArticleDetailsReader(
      fields: matter.fields, text: structure,
      name: FileNameDetails(stem: file.stem, outlets: site.outlets), zone: site.zone
    ).read(at: matter.location, &diagnostics)
    let hold = Hold(matter, &diagnostics)
    let isHeld = hold.holds("report", of: details.published, on: site.flags, &diagnostics)
    if details.language?.isSame(as: site.language) == true { details.language = nil }
    let article = Article(id: name, source: file, details: details, blocks: structure.blocks)
    return (article, isHeld)
  }
}
