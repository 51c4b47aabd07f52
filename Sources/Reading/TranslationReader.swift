import Model

/// Reads `translations:`, the addresses of the same story in other languages.
enum TranslationReader {
  /// The stories that are named, each once; `/harrow-bridge/` and `harrow-bridge` are the same.
  static func read(
    _ field: YAMLField?, _ diagnostics: inout [Diagnostic]
  ) -> [Translation] {
    var found: [Translation] = []
    for item in field?.items(&diagnostics) ?? [] {
      let bytes = item.text.utf8.drop { $0 == UInt8(ascii: "/") }
      let end = bytes.lastIndex { $0 != UInt8(ascii: "/") }
      let path = end.map { String(Substring(bytes[...$0])) } ?? ""
      if found.contains(where: { $0.path.isSame(as: path) }) {
        diagnostics.append(
          .error(
            "bad-translation", "'\(path)' is named twice; remove one", at: item.location))
      } else if !path.isEmpty {
        found.append(Translation(path: path, location: item.location))
      }
    }
    return found
  }
}

extension [YAMLField] {
  /// What `language` and `dir` say of a text; nil when it is as all around it.
  func language(
    unlike outer: LanguageTag, _ diagnostics: inout [Diagnostic]
  ) -> LanguageTag? {
    let direction = self["dir"]?.choice(WritingDirection.self, &diagnostics)
    var language = self["language"]?.language(&diagnostics) ?? outer
    if language.isSame(as: outer.text) { language = outer }
    if let direction { language.declared = direction }
    return language == outer ? nil : language
  }
}
