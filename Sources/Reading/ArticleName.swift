import Model

/// Reads `id:`, the name that citations and edits call an article by.
///
/// With it a file can be renamed and every link to its paragraphs lives on.
enum ArticleName {
  /// The name of an article: what its front matter says, else its file's name without the ending.
  static func read(
    _ fields: [YAMLField], of file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> String {
    guard let field = fields["id"], let name = field.text(&diagnostics) else { return file.stem }
    guard isValid(name) else {
      diagnostics.append(
        .error(
          "bad-id",
          "id '\(name)' may not begin with '.' or hold '/', '\\' or '#'; "
            + "did you mean '\(Slug(name).text)'?", at: field.valueLocation))
      return file.stem
    }
    return name
  }

  /// What a file could be called, without the mark that parts article and block in `edits:`.
  private static func isValid(_ name: String) -> Bool {
    name.utf8.first != UInt8(ascii: ".")
      && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && !"/\\#".utf8.contains($0) }
  }

  /// Complains about articles of one name, which citations and edits could not tell apart.
  static func reportTwins(_ articles: [Article], _ diagnostics: inout [Diagnostic]) {
    var first: [String: Article] = [:]
    for article in articles {
      guard let other = first.updateValue(article, forKey: article.id) else { continue }
      diagnostics.append(
        .error(
          "duplicate-article",
          "two articles are named '\(article.id)'; rename one or give it another 'id'",
          at: location(of: article),
          notes: [Diagnostic.Note("first used here", at: location(of: other))]))
    }
  }

  /// Where an article's name stands; the front matter is read again because it seldom matters.
  private static func location(of article: Article) -> SourceLocation {
    var known: [Diagnostic] = []
    let fields = FrontMatter(of: article.source, &known).fields
    return fields["id"]?.valueLocation ?? SourceLocation(path: article.source.path)
  }
}
