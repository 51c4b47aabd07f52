package import Model
import Reading

/// A saved page on its way into a story: what was read of it, and what its file will be called.
package struct PageImport: Sendable {
  /// What became of one page.
  package enum Outcome: Sendable {
    /// It has an article.
    case read(PageImport)
    /// It has none; the reasons.
    case refused([Diagnostic])
  }

  /// The article as a build would read it.
  package let article: Article
  private let outlets: [String: String]
  /// Why an editor should look at what was read.
  private let warnings: [String]

  /// Reads a page of a site whose settings lie below a root.
  /// - Throws: `FileError` when the settings are there and cannot be read.
  /// - Complexity: O(bytes)
  package static func read(_ file: SourceFile, root: String) throws(FileError) -> Outcome {
    let settings = SiteFolder(root: root)
    var said: [Diagnostic] = []
    let site =
      settings.foundAgain("Content/site.yml") != nil
      ? ContentReader.site(try settings.file(at: "Content/site.yml"), &said) : nil
    var diagnostics: [Diagnostic] = []
    let article = ContentReader.savedPage(file, on: site, &diagnostics)
    // Without an outlet or a day it can be imported all the same: its name can say them.
    guard let article else { return .refused(diagnostics) }
    let warnings = diagnostics.filter { $0.identifier == "thin-article" }.map(\.message)
    return .read(PageImport(article: article, outlets: site?.outlets ?? [:], warnings: warnings))
  }

  /// The name of its file without the ending: day, outlet and headline.
  package var name: String {
    let known = outlets.filter { $0.value == article.details.outlet }.keys.sorted().first
    let outlet = known ?? Slug(article.details.outlet).text
    let title = Slug(article.details.headline).text
    let words = [
      article.details.published?.iso, article.details.outlet.isEmpty ? nil : outlet, title,
    ]
    return words.compactMap(\.self).joined(separator: "-")
  }

  /// What was read, line by line.
  package var summary: [String] {
    let details = article.details
    let paragraphs = article.blocks.count { $0.kind == .paragraph }
    let subheads = article.blocks.count { $0.kind == .subhead }
    let days = [details.published.map(\.text), details.updated.map { "updated \($0.text)" }]
    let lines: [String?] = [
      "headline: \(details.headline)", details.dek.map { "dek: \($0)" },
      details.byline.isEmpty ? nil : "byline: \(details.byline.joined(separator: ", "))",
      "outlet: \(details.outlet.isEmpty ? "unknown; put it into the file's name" : details.outlet)",
      "date: \(details.published == nil ? "unknown; put it into the file's name" : days.compactMap(\.self).joined(separator: ", "))",
      details.link.map { "url: \($0)" },
      "text: \(Coverage.counted(paragraphs, "paragraph")), \(Coverage.counted(subheads, "subhead"))",
    ]
    return lines.compactMap(\.self) + details.doubts.map { "note: \($0)" }
      + warnings.map { "warning: \($0)" }
  }

  /// The article as Markdown with front matter, for an editor who wants to look after it by hand.
  package var markdown: String { ArticleMarkdown.text(of: article) }
}
