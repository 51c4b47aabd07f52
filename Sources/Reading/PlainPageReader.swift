import Model

/// Reads pages that are neither story nor article.
enum PlainPageReader {
  private static let keys = ["title", "description", "slug", "draft"]

  /// A page, its draft flag beside it; nil when it is a draft or its slug is unusable.
  ///
  /// Its address is its file's path below `Content/`; a `slug` replaces the last part.
  static func read(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> PlainPage? {
    let matter = FrontMatter(of: file, &diagnostics)
    let fields = matter.fields
    fields.reportUnknown(known: keys, in: "a page's front matter", &diagnostics)
    if fields["title"] == nil, matter.isReadable {
      diagnostics.append(.error("missing-key", "the page needs a 'title'", at: matter.location))
    }
    if fields["draft"]?.flag(&diagnostics) == true {
      diagnostics.append(.draft("page", at: matter.location))
      return nil
    }
    let slug = fields["slug"].flatMap { StoryDetailsReader.slug($0, &diagnostics)?.text }
    return PlainPage(
      path: path(of: file, slug: slug), title: fields["title"]?.text(&diagnostics) ?? "",
      description: fields["description"]?.text(&diagnostics),
      body: MarkdownBody(source: file, range: matter.body))
  }

  private static func path(of file: SourceFile, slug: Slug?) -> String {
    var parts = file.path.utf8.split(separator: UInt8(ascii: "/")).dropFirst()
      .map { String(Substring($0)) }
    parts.removeLast()
    if file.stem != "index" || parts.isEmpty { parts.append(file.stem) }
    var slugs = parts.map { Slug($0).text }
    if let slug { slugs[slugs.count - 1] = slug.text }
    return slugs.joined(separator: "/")
  }
}

extension Diagnostic {
  /// A draft is never dropped without a word.
  static func draft(_ what: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .note, "draft", "this \(what) is a draft and is not built; remove 'draft: true' to show it",
      at: location)
  }
}
