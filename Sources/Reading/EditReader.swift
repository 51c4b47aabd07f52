import Model

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
