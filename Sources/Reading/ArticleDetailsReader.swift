import Model

/// Decides what is known about an article: front matter, else its text, else its file's name.
struct ArticleDetailsReader {
  /// The article's front matter.
  let fields: [YAMLField]
  /// What its text says about itself.
  let text: ArticlePieces
  /// What its file's name says.
  let name: FileNameDetails
  /// The zone in which the site counts its days.
  let zone: SiteZone

  /// The details; a missing outlet is an error, because every paragraph names its outlet in words.
  func read(at location: SourceLocation, _ diagnostics: inout [Diagnostic]) -> ArticleDetails {
    let outlet = fields["outlet"]?.text(&diagnostics) ?? name.outlet ?? text.dateline?.agency
    if outlet == nil { diagnostics.append(.noOutlet(at: location)) }
    let published = fields["date"]?.date(in: zone, &diagnostics) ?? name.date ?? text.dateline?.date
    if published == nil, fields["date"] == nil { diagnostics.append(.noDate(at: location)) }
    return ArticleDetails(
      headline: fields["title"]?.text(&diagnostics) ?? text.headline ?? name.headline
        ?? name.stem,
      dek: fields["dek"]?.text(&diagnostics) ?? text.dek,
      byline: fields["byline"].map { $0.list(&diagnostics) } ?? text.byline,
      dateline: text.dateline, outlet: outlet ?? "", published: published,
      updated: fields["updated"]?.date(in: zone, &diagnostics),
      link: fields["url"].flatMap { address($0, &diagnostics) },
      language: fields["language"]?.language(&diagnostics), credit: text.credit,
      licence: fields["licence"]?.text(&diagnostics))
  }

  private func address(_ field: YAMLField, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let text = field.text(&diagnostics) else { return nil }
    guard ["https://", "http://"].contains(where: { text.utf8.starts(with: $0.utf8) }) else {
      diagnostics.append(
        .error("bad-address", "url '\(text)' should begin with https://", at: field.valueLocation))
      return nil
    }
    return text
  }
}

extension Diagnostic {
  fileprivate static func noOutlet(at location: SourceLocation) -> Diagnostic {
    .error(
      "missing-outlet",
      "nothing says which outlet published this; add 'outlet' or name the file "
        + "YYYY-MM-DD-outlet-slug.txt", at: location)
  }

  fileprivate static func noDate(at location: SourceLocation) -> Diagnostic {
    .warning(
      "undated-article",
      "nothing says when this was published; add 'date' or begin the file's name with YYYY-MM-DD",
      at: location)
  }
}
