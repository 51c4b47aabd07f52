import Model

/// Reads pages that are neither story nor article.
enum PlainPageReader {
  static let keys =
    [
      "title", "description", "date", "tags", "slug", "aliases", "permalink", "language", "dir",
    ] + Hold.keys

  /// A page, or nil when it is held back, which is told.
  ///
  /// Its address is its file's path below `Content/`; a `slug` replaces the last part. A page that
  /// speaks for its folder may leave out its title: it is the folder's name.
  static func read(
    _ source: SourceFile, as file: ContentLayout.PageFile, on site: SiteConfiguration,
    _ diagnostics: inout [Diagnostic]
  ) -> PlainPage? {
    let matter = FrontMatter(of: source, &diagnostics)
    let fields = matter.fields
    fields.reportUnknown(
      known: keys + site.taxonomies.map(\.name), in: "a page's front matter", &diagnostics)
    let date = fields["date"]?.date(in: site.zone, &diagnostics)
    let hold = Hold(matter, &diagnostics)
    if hold.holds("page", of: date, on: site.flags, &diagnostics) { return nil }
    let plain = path(of: file, source.stem, slug: slug(of: file, fields, &diagnostics))
    let title = title(of: file, matter, &diagnostics)
    let chosen = address(of: file, matter, plain, title, date, &diagnostics)
    return PlainPage(
      path: chosen ?? plain, title: title,
      description: fields["description"]?.text(&diagnostics),
      date: date,
      tags: (fields["tags"]?.list(&diagnostics) ?? []).filter { !$0.isEmpty },
      terms: fields.terms(of: site.taxonomies, &diagnostics),
      isSection: file.isSection, aliases: AliasReader.read(fields["aliases"], &diagnostics),
      folder: chosen == nil ? nil : Self.folder(of: plain),
      language: fields.language(unlike: site.tag, &diagnostics),
      body: MarkdownBody(source: source, range: matter.body))
  }

  /// The address that a page's front matter or the site's pattern gives it; nil when it follows its
  /// folders and its name.
  private static func address(
    of file: ContentLayout.PageFile, _ matter: FrontMatter, _ plain: String, _ title: String,
    _ date: CalendarDate?, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    if let field = matter.fields["permalink"] {
      if file.isSection { diagnostics.append(.fixedAddress(field.name, at: field.location)) }
      return PermalinkReader.address(field, &diagnostics)?.path
    }
    guard let pattern = file.permalink else { return nil }
    let slug = plain.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
    let facts = PermalinkPattern.Facts(
      date: date, section: Self.folder(of: plain), slug: slug ?? "", title: title)
    return pattern.path(of: facts, at: matter.location, &diagnostics)
  }

  /// The section of the address that follows folders and names.
  private static func folder(of path: String) -> String {
    String(path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)])
  }

  private static func title(
    of file: ContentLayout.PageFile, _ matter: FrontMatter, _ diagnostics: inout [Diagnostic]
  ) -> String {
    if let title = matter.fields["title"] { return title.text(&diagnostics) ?? "" }
    if file.isIndex {
      guard let folder = file.folders.last else { return "" }
      return FileNameDetails(stem: folder, outlets: [:]).headline ?? folder
    }
    if matter.isReadable {
      diagnostics.append(.error("missing-key", "the page needs a 'title'", at: matter.location))
    }
    return ""
  }

  /// The slug that its author chose; the address of a folder's pages begins with the folder's name,
  /// so that the page that speaks for them cannot have another.
  private static func slug(
    of file: ContentLayout.PageFile, _ fields: [YAMLField], _ diagnostics: inout [Diagnostic]
  ) -> Slug? {
    guard let field = fields["slug"] else { return nil }
    if file.isSection { diagnostics.append(.fixedAddress(field.name, at: field.location)) }
    return StoryDetailsReader.slug(field, &diagnostics)?.text
  }

  private static func path(
    of file: ContentLayout.PageFile, _ stem: String, slug: Slug?
  ) -> String {
    var slugs = ContentAddress.folder(file.folders)
    if !file.isIndex { slugs.append(slug?.text ?? Slug(stem).text) }
    if let slug, file.isIndex, !file.isSection, !slugs.isEmpty {
      slugs[slugs.count - 1] = slug.text
    }
    return slugs.joined(separator: "/")
  }
}

extension Diagnostic {
  fileprivate static func fixedAddress(
    _ key: String, at location: SourceLocation
  ) -> Diagnostic {
    .error(
      "fixed-slug",
      "this page speaks for its folder and has its address; remove '\(key)' or rename the folder",
      at: location)
  }
}
