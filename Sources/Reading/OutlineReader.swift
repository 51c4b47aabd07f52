import Model

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

extension Diagnostic {
  fileprivate static func twice(
    _ title: String, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    .error(
      "duplicate-section", "section '\(title)' is declared twice; keep one", at: location,
      notes: [Note("first declared here", at: first)])
  }
}
