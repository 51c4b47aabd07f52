import Model

/// Reads the front matter of a story's `index.md`.
enum StoryDetailsReader {
  static let keys =
    [
      "title", "description", "byline", "date", "status", "tags", "slug", "sections", "edits",
      "show", "aliases", "expect", "language", "dir", "translations", "related", "permalink",
    ] + Hold.keys

  /// What the editor says about a story, with its slug and what holds it back.
  struct Result {
    /// What the editor says.
    let details: StoryDetails
    /// The slug that the editor chose, and where.
    let slug: (text: Slug, location: SourceLocation)?
    /// The address that the editor chose, and where.
    let address: (path: String, location: SourceLocation)?
    /// What holds the story back; nil when nobody was asked.
    let hold: Hold?
  }

  /// Reads the fields of `index.md`; a missing title is a complaint.
  static func read(
    _ matter: FrontMatter, on site: SiteConfiguration, _ diagnostics: inout [Diagnostic]
  ) -> Result {
    let fields = matter.fields
    fields.reportUnknown(
      known: keys + site.taxonomies.map(\.name), in: "a story's front matter", &diagnostics)
    if fields["title"] == nil, matter.isReadable {
      diagnostics.append(
        .error("missing-key", "the story needs a 'title'", at: matter.location))
    }
    let details = StoryDetails(
      title: fields["title"]?.text(&diagnostics) ?? "",
      description: fields["description"]?.text(&diagnostics),
      byline: fields["byline"]?.list(&diagnostics) ?? [],
      date: fields["date"]?.date(in: site.zone, &diagnostics),
      status: fields["status"]?.choice(Story.Status.self, &diagnostics),
      tags: fields["tags"]?.list(&diagnostics) ?? [],
      terms: fields.terms(of: site.taxonomies, &diagnostics),
      sections: fields["sections"].map { OutlineReader.read($0, &diagnostics) },
      edits: fields["edits"].map { EditReader.read($0, &diagnostics) } ?? [],
      shown: fields["show"].map { ShownReader.read($0, &diagnostics) } ?? .all,
      aliases: AliasReader.read(fields["aliases"], &diagnostics),
      expectations: fields["expect"].map { ExpectationReader.read($0, &diagnostics) } ?? [],
      language: fields.language(unlike: site.tag, &diagnostics),
      translations: NamedStoryReader.read(
        fields["translations"], twice: "bad-translation", &diagnostics),
      related: fields["related"].map { NamedStoryReader.related($0, &diagnostics) })
    return Result(
      details: details, slug: fields["slug"].flatMap { slug($0, &diagnostics) },
      address: PermalinkReader.address(fields["permalink"], &diagnostics),
      hold: Hold(matter, &diagnostics))
  }

  /// The slug of a front matter; anything but a slug is a complaint with the nearest slug.
  static func slug(
    _ field: YAMLField, _ diagnostics: inout [Diagnostic]
  ) -> (text: Slug, location: SourceLocation)? {
    guard let text = field.text(&diagnostics) else { return nil }
    guard Slug.isValid(text) else {
      diagnostics.append(
        .error(
          "bad-slug",
          "slug '\(text)' may hold only a-z, 0-9 and hyphens; did you mean '\(Slug(text).text)'?",
          at: field.valueLocation))
      return nil
    }
    return (Slug(text), field.valueLocation)
  }
}
