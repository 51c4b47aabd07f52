import Model

/// Reads the editor's notes.
enum NoteReader {
  private static let keys =
    ["title", "section", "place", "kind", "date", "language", "dir"] + Hold.keys

  private enum PlaceName: String, CaseIterable {
    case lead, before, after
  }

  /// A note, or nil when it is held back or nothing says where it stands.
  static func read(
    _ file: SourceFile, on site: SiteConfiguration, _ diagnostics: inout [Diagnostic]
  ) -> Note? {
    let matter = FrontMatter(of: file, &diagnostics)
    let fields = matter.fields
    fields.reportUnknown(known: keys, in: "a note's front matter", &diagnostics)
    let body = MarkdownBody(source: file, range: matter.body)
    if body.isEmpty {
      diagnostics.append(
        .warning("empty-note", "the note says nothing; write it or remove it", at: matter.location))
    }
    let date = fields["date"]?.date(in: site.zone, &diagnostics)
    let hold = Hold(matter, &diagnostics)
    if hold.holds("note", of: date, on: site.flags, &diagnostics) { return nil }
    guard let place = place(fields, matter, &diagnostics) else { return nil }
    return Note(
      id: file.stem, title: fields["title"]?.text(&diagnostics),
      kind: fields["kind"]?.choice(Note.Kind.self, &diagnostics) ?? .context, place: place,
      placeLocation: fields["section"]?.valueLocation ?? matter.location,
      date: date, language: fields.language(unlike: site.tag, &diagnostics), body: body)
  }

  private static func place(
    _ fields: [YAMLField], _ matter: FrontMatter, _ diagnostics: inout [Diagnostic]
  ) -> Note.Place? {
    let section = fields["section"]?.text(&diagnostics)
    let name = fields["place"]?.choice(PlaceName.self, &diagnostics)
    switch (section, name) {
    case (let section?, .lead):
      diagnostics.append(.contradiction(section, at: matter.location))
      return nil
    case (nil, .lead), (nil, nil): return .lead
    case (let section?, .before): return .before(section: section)
    case (let section?, _): return .after(section: section)
    case (nil, let name?):
      diagnostics.append(.homeless(name.rawValue, at: fields["place"]?.location ?? matter.location))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func contradiction(_ section: String, at location: SourceLocation)
    -> Diagnostic
  {
    .error(
      "unclear-place",
      "the note is for section '\(section)' and for the lead; remove 'section' or 'place: lead'",
      at: location)
  }

  fileprivate static func homeless(_ place: String, at location: SourceLocation) -> Diagnostic {
    .error("unclear-place", "'place: \(place)' needs 'section', the title of one", at: location)
  }
}
