import Model

/// One `key: value` of an author's YAML, with the places of both.
struct YAMLField {
  /// The key as written.
  let name: String
  private let key: YAMLValue
  private let value: YAMLValue
  private let document: YAMLDocument

  /// A pair that stands in a document.
  init(key: YAMLValue, value: YAMLValue, document: YAMLDocument) {
    name = key.text ?? ""
    self.key = key
    self.value = value
    self.document = document
  }

  /// Where the key stands.
  var location: SourceLocation { document.location(of: key) }

  /// Where the value stands.
  var valueLocation: SourceLocation { document.location(of: value) }

  /// The value as one text; nil with a complaint when it is a list or empty.
  func text(_ diagnostics: inout [Diagnostic]) -> String? {
    guard let words = value.text else {
      diagnostics.append(wrongKind("one value"))
      return nil
    }
    let text = Self.trimmed(words)
    guard !text.isEmpty else {
      diagnostics.append(
        .warning("empty-value", "key '\(name)' has no value; give one or remove it", at: location))
      return nil
    }
    return text
  }

  /// The value as the name of a language; nil with a complaint when it has not the form of one.
  func language(_ diagnostics: inout [Diagnostic]) -> LanguageTag? {
    guard let text = text(&diagnostics) else { return nil }
    if let language = LanguageTag(text), LanguageName.isKnown(language) { return language }
    let mend =
      LanguageName.meant(by: text).map { "; did you mean '\($0)'?" }
      ?? "; write a short name such as 'en', 'uk' or 'pt-BR'"
    diagnostics.append(
      .error("bad-language", "language '\(text)' is not known\(mend)", at: valueLocation))
    return nil
  }

  /// Whether the value is a list.
  var holdsItems: Bool { value.items != nil }

  /// Whether the value is made of `key: value` pairs.
  var holdsPairs: Bool { value.pairs != nil }

  /// The value as a list of texts; a single text is a list of one.
  func list(_ diagnostics: inout [Diagnostic]) -> [String] {
    texts(&diagnostics).map(\.text)
  }

  /// The value as a list of texts with their places; a single text is a list of one.
  func items(_ diagnostics: inout [Diagnostic]) -> [(text: String, location: SourceLocation)] {
    let found = texts(&diagnostics)
    var places = FilePlaces(document.file)
    return found.map { ($0.text, places.location(at: $0.offset)) }
  }

  private func texts(_ diagnostics: inout [Diagnostic]) -> [(text: String, offset: Int)] {
    guard let items = value.items else {
      guard value.pairs == nil else { return complain("a list", &diagnostics, otherwise: []) }
      return text(&diagnostics).map { [($0, value.offset)] } ?? []
    }
    var places = FilePlaces(document.file)
    return items.compactMap { item in
      guard let text = item.text else {
        return complain("a list of plain values", &diagnostics, otherwise: nil)
      }
      let words = Self.trimmed(text)
      guard !words.isEmpty else {
        diagnostics.append(
          .warning(
            "empty-value", "key '\(name)' has an empty item; fill it in or remove it",
            at: places.location(at: item.offset)))
        return nil
      }
      return (words, item.offset)
    }
  }

  /// The value as a list of entries, each of `key: value` pairs.
  func entries(_ diagnostics: inout [Diagnostic]) -> [[YAMLField]] {
    guard let items = value.items else {
      return complain("a list of entries", &diagnostics, otherwise: [])
    }
    return items.compactMap { item in
      guard let pairs = item.pairs else {
        return complain("a list of 'key: value' entries", &diagnostics, otherwise: nil)
      }
      return pairs.map { YAMLField(key: $0.key, value: $0.value, document: document) }
    }
  }

  /// The value as pairs.
  func pairs(_ diagnostics: inout [Diagnostic]) -> [YAMLField] {
    guard let pairs = value.pairs else {
      return complain("'key: value' lines", &diagnostics, otherwise: [])
    }
    return pairs.map { YAMLField(key: $0.key, value: $0.value, document: document) }
  }

  /// The value as yes or no.
  func flag(_ diagnostics: inout [Diagnostic]) -> Bool? {
    switch value.text {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: return complain("'true' or 'false'", &diagnostics, otherwise: nil)
    }
  }

  /// The value as a date; impossible and unreadable ones are complaints.
  func date(in zone: SiteZone, _ diagnostics: inout [Diagnostic]) -> CalendarDate? {
    guard let text = text(&diagnostics) else { return nil }
    switch WrittenDate.read(text, in: zone) {
    case .date(let date): return date
    case .unclear(let date):
      diagnostics.append(
        Diagnostic(
          .note, "unclear-day",
          "'\(text)' stays \(date.iso), its author's day: what '\(zone.name)' makes of it depends on "
            + "a machine's list of zones; give 'timezone' in site.yml as '+01:00', or the day alone",
          at: valueLocation))
      return date
    case .impossible:
      diagnostics.append(
        .error("impossible-date", "date '\(text)' does not exist", at: valueLocation))
    case .unreadable:
      diagnostics.append(
        .error(
          "unreadable-date", "'\(text)' is not a date; write it as 2025-03-19", at: valueLocation))
    }
    return nil
  }

  /// The value as one of a few words.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type, _ diagnostics: inout [Diagnostic]
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(&diagnostics) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    let nearest = NearestName.suggestion(for: text, among: names)
    let mend = nearest.isEmpty ? "; use one of \(names.quotedList)" : nearest
    diagnostics.append(
      .error("unknown-value", "\(name) '\(text)' is not known\(mend)", at: valueLocation))
    return nil
  }

  private func complain<Value>(
    _ expected: String, _ diagnostics: inout [Diagnostic], otherwise fallback: Value
  ) -> Value {
    diagnostics.append(wrongKind(expected))
    return fallback
  }

  private func wrongKind(_ expected: String) -> Diagnostic {
    .error("wrong-kind", "key '\(name)' takes \(expected)", at: valueLocation)
  }

  private static func trimmed(_ text: String) -> String {
    let bytes = text.utf8.drop { $0 <= 0x20 }
    guard let last = bytes.lastIndex(where: { $0 > 0x20 }) else { return "" }
    return String(Substring(bytes[...last]))
  }
}

extension [String] {
  /// The words as a message lists them: `'a', 'b', 'c'`.
  var quotedList: String { map { "'\($0)'" }.joined(separator: ", ") }
}

extension [YAMLField] {
  /// Complains about every key that is not among the known ones, with the nearest that is.
  func reportUnknown(known: [String], in place: String, _ diagnostics: inout [Diagnostic]) {
    for field in self where !known.contains(field.name) {
      let nearest = NearestName.suggestion(for: field.name, among: known)
      let mend = nearest.isEmpty ? "; known keys are \(known.sorted().quotedList)" : nearest
      diagnostics.append(
        .error("unknown-key", "unknown key '\(field.name)' in \(place)\(mend)", at: field.location))
    }
  }

  /// The field of that name.
  subscript(_ name: String) -> YAMLField? { first { $0.name == name } }
}
