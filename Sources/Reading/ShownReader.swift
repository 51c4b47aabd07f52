import Model

/// Reads `show:`, the parts beside the sections that a story's page shows.
enum ShownReader {
  private static let names = ShownParts.names.map(\.name)

  /// The parts to show: of pairs (`timeline: false`) all that are not switched off, of a list
  /// (`[timeline, people]`) those that are named.
  static func read(_ field: YAMLField, _ diagnostics: inout [Diagnostic]) -> ShownParts {
    field.holdsPairs ? switched(field, &diagnostics) : listed(field, &diagnostics)
  }

  private static func switched(
    _ field: YAMLField, _ diagnostics: inout [Diagnostic]
  ) -> ShownParts {
    let pairs = field.pairs(&diagnostics)
    pairs.reportUnknown(known: names, in: "'show'", &diagnostics)
    var shown = ShownParts.all
    for (name, part) in ShownParts.names where pairs[name]?.flag(&diagnostics) == false {
      shown.remove(part)
    }
    return shown
  }

  private static func listed(
    _ field: YAMLField, _ diagnostics: inout [Diagnostic]
  ) -> ShownParts {
    var shown: ShownParts = []
    for item in field.items(&diagnostics) {
      if let part = ShownParts.names.first(where: { $0.name == item.text })?.part {
        shown.insert(part)
      } else {
        diagnostics.append(.unknownPart(item.text, among: names, at: item.location))
      }
    }
    return shown
  }
}

extension Diagnostic {
  fileprivate static func unknownPart(
    _ name: String, among names: [String], at location: SourceLocation
  ) -> Diagnostic {
    let nearest = NearestName.suggestion(for: name, among: names)
    let mend = nearest.isEmpty ? "; use any of \(names.quotedList)" : nearest
    return .error("unknown-value", "'\(name)' is no part that 'show' knows\(mend)", at: location)
  }
}
