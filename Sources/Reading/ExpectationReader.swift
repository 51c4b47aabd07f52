import Model

/// Reads `expect:`, what must be true of a story's page.
enum ExpectationReader {
  /// The claims, in the editor's order; a sentence that is none is an error with the nearest form.
  static func read(_ field: YAMLField, _ diagnostics: inout [Diagnostic]) -> [Expectation] {
    field.items(&diagnostics).compactMap { item in
      if let claim = ExpectationSentence(item.text).claim {
        return Expectation(item.text, claim, at: item.location)
      }
      diagnostics.append(.noExpectation(item.text, at: item.location))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func noExpectation(_ text: String, at location: SourceLocation) -> Diagnostic {
    let nearest = ExpectationSentence.nearestForm(to: text)
    let others = ExpectationSentence.forms.filter { $0 != nearest }.quotedList
    return .error(
      "unknown-expectation",
      "'\(text)' is no sentence that 'expect' knows; did you mean '\(nearest)'? It also knows "
        + others, at: location)
  }
}
