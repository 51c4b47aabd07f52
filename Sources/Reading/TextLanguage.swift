import Model

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
