import Model

/// Reads the front matter of a story's `index.md`.
enum StoryDetailsReader {
  private static let keys = [
    "title", "description", "byline", "date", "status", "tags", "slug", "draft", "sections",
    "edits",
  ]

  /// What the editor says about a story, with its slug and whether it is a draft.
  struct Result {
    /// What the editor says.
    let details: StoryDetails
    /// The slug that the editor chose, and where.
    let slug: (text: Slug, location: SourceLocation)?
    /// Whether the story is not to be shown yet.
    let isDraft: Bool
  }

  /// Reads the fields of `index.md`; a missing title is a complaint.
  static func read(_ matter: FrontMatter, _ diagnostics: inout [Diagnostic]) -> Result {
    let fields = matter.fields
    fields.reportUnknown(known: keys, in: "a story's front matter", &diagnostics)
    if fields["title"] == nil, matter.isReadable {
      diagnostics.append(
        .error("missing-key", "the story needs a 'title'", at: matter.location))
    }
    let details = StoryDetails(
      title: fields["title"]?.text(&diagnostics) ?? "",
      description: fields["description"]?.text(&diagnostics),
      byline: fields["byline"]?.list(&diagnostics) ?? [],
      date: fields["date"]?.date(&diagnostics),
      status: fields["status"]?.choice(Story.Status.self, &diagnostics),
      tags: fields["tags"]?.list(&diagnostics) ?? [],
      sections: fields["sections"].map { OutlineReader.read($0, &diagnostics) },
      edits: fields["edits"].map { EditReader.read($0, &diagnostics) } ?? [])
    return Result(
      details: details, slug: fields["slug"].flatMap { slug($0, &diagnostics) },
      isDraft: fields["draft"]?.flag(&diagnostics) ?? false)
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

/// Reads `sections:`, the outline an editor declares.
enum OutlineReader {
  /// The entries, in the editor's order.
  static func read(_ field: YAMLField, _ diagnostics: inout [Diagnostic]) -> [OutlineEntry] {
    var seen: [Slug: SourceLocation] = [:]
    return field.entries(&diagnostics).compactMap { entry in
      entry.reportUnknown(known: ["title", "hints"], in: "a section", &diagnostics)
      guard let title = entry["title"] else {
        diagnostics.append(
          .error(
            "missing-key", "a section needs a 'title'",
            at: entry.first?.location ?? field.location))
        return nil
      }
      guard let text = title.text(&diagnostics) else { return nil }
      if let first = seen.updateValue(title.valueLocation, forKey: Slug(text)) {
        diagnostics.append(.twice(text, at: title.valueLocation, first: first))
        return nil
      }
      return OutlineEntry(title: text, hints: entry["hints"]?.list(&diagnostics) ?? [])
    }
  }
}

/// Reads `edits:`, the editor's decisions about blocks.
enum EditReader {
  /// The decisions, in the editor's order.
  static func read(_ field: YAMLField, _ diagnostics: inout [Diagnostic]) -> [Edit] {
    field.entries(&diagnostics).compactMap { edit(from: $0, in: field, &diagnostics) }
  }

  private static func edit(
    from entry: [YAMLField], in list: YAMLField, _ diagnostics: inout [Diagnostic]
  ) -> Edit? {
    entry.reportUnknown(known: ["pin", "move", "hide", "to"], in: "an edit", &diagnostics)
    let verbs = entry.filter { ["pin", "move", "hide"].contains($0.name) }
    guard verbs.count == 1, let verb = verbs.first else {
      diagnostics.append(.unclearEdit(at: entry.first?.location ?? list.location))
      return nil
    }
    guard let block = verb.text(&diagnostics) else { return nil }
    let parts = block.utf8.split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      diagnostics.append(.badReference(block, at: verb.valueLocation))
      return nil
    }
    guard let action = action(verb, to: entry["to"], &diagnostics) else { return nil }
    return Edit(
      article: String(Substring(parts[0])), block: String(Substring(parts[1])), action: action,
      location: verb.valueLocation)
  }

  private static func action(
    _ verb: YAMLField, to section: YAMLField?, _ diagnostics: inout [Diagnostic]
  ) -> Edit.Action? {
    if verb.name == "hide" { return .hide }
    guard let section else {
      diagnostics.append(
        .error(
          "missing-key", "'\(verb.name)' needs 'to', the title of a section", at: verb.location))
      return nil
    }
    guard let title = section.text(&diagnostics) else { return nil }
    return verb.name == "pin" ? .pin(section: title) : .move(section: title)
  }
}

extension Diagnostic {
  fileprivate static func twice(
    _ title: String, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    .error(
      "duplicate-section", "section '\(title)' is declared twice; keep one", at: location,
      notes: [Note("first declared here", at: first)])
  }

  fileprivate static func unclearEdit(at location: SourceLocation) -> Diagnostic {
    .error("unclear-edit", "an edit needs exactly one of 'pin', 'move', 'hide'", at: location)
  }

  fileprivate static func badReference(_ text: String, at location: SourceLocation) -> Diagnostic {
    .error(
      "bad-reference",
      "'\(text)' does not name a block; write <article>#<block>, as 'explainer coverage' prints it",
      at: location)
  }
}
