import HTML
import Model

/// Decides what is known about a saved article: its page first, then its file's name.
struct SavedPageDetails {
  /// What the page says.
  let page: PageDetails
  /// What its text says.
  let text: ArticlePieces
  /// What its file's name says.
  let name: FileNameDetails
  /// Whether the outlet in the file's name is one that `site.yml` names.
  let isKnown: Bool

  /// The details; a missing outlet is an error, because every paragraph names its outlet in words.
  func read(at location: SourceLocation, _ diagnostics: inout [Diagnostic]) -> ArticleDetails {
    let outlet =
      (isKnown ? name.outlet : nil) ?? page.outlet ?? name.outlet ?? text.dateline?.agency
    if outlet == nil { diagnostics.append(.noOutlet(at: location)) }
    let published = date(page.published) ?? name.date ?? text.dateline?.date
    if published == nil { diagnostics.append(.noDate(at: location)) }
    return ArticleDetails(
      headline: page.headline ?? name.headline ?? name.stem, dek: text.dek,
      byline: page.byline.isEmpty ? text.byline : page.byline, dateline: text.dateline,
      outlet: outlet ?? "", published: published, updated: date(page.updated), link: page.address,
      language: page.language.flatMap { LanguageTag($0) }, credit: text.credit,
      doubts: page.doubts)
  }

  private func date(_ date: PageDate?) -> CalendarDate? {
    date.flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) }
  }
}

extension Diagnostic {
  fileprivate static func noOutlet(at location: SourceLocation) -> Diagnostic {
    .error(
      "missing-outlet",
      "the page does not say which outlet published this; name the file YYYY-MM-DD-outlet-slug.html",
      at: location)
  }

  fileprivate static func noDate(at location: SourceLocation) -> Diagnostic {
    .warning(
      "undated-article",
      "the page does not say when this was published; begin the file's name with YYYY-MM-DD",
      at: location)
  }
}
