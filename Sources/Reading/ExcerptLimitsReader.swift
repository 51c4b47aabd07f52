import Model

/// Reads `excerpts:` of `site.yml`, how much of a report the pages may show.
enum ExcerptLimitsReader {
  private static let keys = ["share", "words", "run", "outlet", "over"]

  /// The limits; nil with a complaint when none of them says how much.
  static func read(_ field: YAMLField, _ diagnostics: inout [Diagnostic]) -> ExcerptLimits? {
    let fields = field.pairs(&diagnostics)
    guard !fields.isEmpty else { return nil }
    fields.reportUnknown(known: keys, in: "'excerpts'", &diagnostics)
    let limits = ExcerptLimits(
      share: fields["share"].flatMap { percent($0, &diagnostics) },
      words: fields["words"].flatMap { count($0, &diagnostics) },
      run: fields["run"].flatMap { count($0, &diagnostics) },
      outlet: fields["outlet"].flatMap { percent($0, &diagnostics) },
      over: fields["over"]?.choice(ExcerptLimits.Answer.self, &diagnostics) ?? .error)
    if limits.share ?? limits.words ?? limits.run ?? limits.outlet == nil,
      fields.allSatisfy({ $0.name == "over" })
    {
      diagnostics.append(.noLimit(at: field.location))
      return nil
    }
    return limits
  }

  private static func percent(_ field: YAMLField, _ diagnostics: inout [Diagnostic]) -> Int? {
    guard let text = field.text(&diagnostics) else { return nil }
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    let rest = text.utf8.dropFirst(digits.count).filter { $0 > 0x20 }
    let number = Int(String(Substring(digits)))
    if let number, (1...100).contains(number), rest == Array("%".utf8) || rest.isEmpty {
      return number
    }
    diagnostics.append(
      .badLimit("\(field.name) '\(text)' is not a percentage such as '20 %'", field))
    return nil
  }

  private static func count(_ field: YAMLField, _ diagnostics: inout [Diagnostic]) -> Int? {
    guard let text = field.text(&diagnostics) else { return nil }
    if let number = Int(text), (1...1_000_000).contains(number) { return number }
    diagnostics.append(.badLimit("\(field.name) '\(text)' is not a number of words", field))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func badLimit(_ message: String, _ field: YAMLField) -> Diagnostic {
    .error("bad-limit", message, at: field.valueLocation)
  }

  fileprivate static func noLimit(at location: SourceLocation) -> Diagnostic {
    .error(
      "bad-limit", "'excerpts' limits nothing; give 'share', 'words', 'run' or 'outlet'",
      at: location)
  }
}
