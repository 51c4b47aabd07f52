import Model
import Templating

/// Compares a strings file of a site with the English words that it translates.
struct StringsReview {
  /// The language of the file.
  let language: LanguageTag
  private let file: InterfaceStrings
  private let known: [String: InterfaceStrings.Value]
  private let named: Set<String>
  private var found: [Diagnostic] = []

  /// A file, what English has, and the keys that templates of the site name.
  init(
    _ file: InterfaceStrings, known: [String: InterfaceStrings.Value], named: Set<String>
  ) {
    (self.file, self.known, self.named) = (file, known, named)
    language = file.language
  }

  /// What is to be mended; a file of a language that the program has words in may leave out any.
  mutating func complaints(isTranslated: Bool) -> [Diagnostic] {
    for entry in file.entries { review(entry) }
    if !isTranslated { reviewMissing() }
    return found
  }

  private mutating func review(_ entry: InterfaceStrings.Entry) {
    guard let model = known[entry.key] else {
      if !named.contains(entry.key) { found.append(unknownKey(entry)) }
      return
    }
    switch (entry.value, model) {
    case (.list(let list), .list(let words)) where list.count != words.count:
      found.append(
        .wrongForms(
          entry.key, "takes \(words.count) entries, in the order of those in English",
          entry.location))
    case (.list, .list): break
    case (.text(let text), .text(let words)):
      check(text, against: Self.names(words), of: entry.key, at: entry.location)
    case (.text(let text), .forms) where categories == [.other]:
      check(text, against: names(of: model), of: entry.key, at: entry.location)
    case (.forms(let forms), .forms): review(forms, of: entry, model)
    case (_, .forms):
      found.append(.wrongForms(entry.key, "takes a line for each of \(formNames)", entry.location))
    case (_, .list): found.append(.wrongForms(entry.key, "takes a list", entry.location))
    case (_, .text): found.append(.wrongForms(entry.key, "takes one text", entry.location))
    }
  }

  /// Zero, one and two may be words that hold no number; all else must show it.
  private mutating func review(
    _ forms: [InterfaceStrings.Form], of entry: InterfaceStrings.Entry,
    _ model: InterfaceStrings.Value
  ) {
    for form in forms {
      guard categories.contains(where: { $0.name == form.category }) else {
        found.append(
          .wrongForms(
            entry.key,
            "has no form '\(form.category)' in '\(language.text)'; its forms are \(formNames)",
            form.location))
        continue
      }
      let mayOmit = ["zero", "one", "two"].contains(form.category) ? model.count : nil
      check(
        form.text, against: names(of: model), of: entry.key, at: form.location, mayOmit: mayOmit)
    }
    let missing = categories.filter { category in
      !forms.contains { $0.category == category.name }
    }
    if !missing.isEmpty {
      let list = missing.map { "'\($0.name)'" }.joined(separator: ", ")
      found.append(.wrongForms(entry.key, "lacks the forms \(list)", entry.location))
    }
  }

  private mutating func check(
    _ text: String, against names: [String], of key: String, at location: SourceLocation,
    mayOmit: String? = nil
  ) {
    let written = Self.names(text)
    for name in written where !names.contains(name) {
      let list = names.map { "'{\($0)}'" }.joined(separator: ", ")
      let mend = names.isEmpty ? "remove it" : "there are \(list)"
      found.append(.wrongPlaceholder("'\(key)' has no '{\(name)}'; \(mend)", location))
    }
    for name in names where !written.contains(name) && name != mayOmit {
      found.append(.wrongPlaceholder("'\(key)' must show '{\(name)}' somewhere", location))
    }
  }

  private mutating func reviewMissing() {
    let own = Set(file.entries.map(\.key))
    let missing = known.keys.filter { !own.contains($0) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard !missing.isEmpty else { return }
    let list = missing.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
    let rest = missing.count > 6 ? " and \(missing.count - 6) more" : ""
    found.append(
      .warning(
        "missing-string", "no words for \(list)\(rest), which stay English; add them",
        at: SourceLocation(path: file.path)))
  }

  private func unknownKey(_ entry: InterfaceStrings.Entry) -> Diagnostic {
    let keys = known.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let nearest = NearestName.suggestion(for: entry.key, among: keys)
    let mend = nearest.isEmpty ? "; no template shows it, remove it" : nearest
    return .error(
      "unknown-key", "unknown key '\(entry.key)' in a strings file\(mend)", at: entry.location)
  }

  private var categories: [PluralCategory] { PluralRule(of: language).categories }

  private var formNames: String {
    categories.map { "'\($0.name)'" }.joined(separator: ", ")
  }

  private func names(of value: InterfaceStrings.Value) -> [String] {
    guard case .forms(let forms) = value, let last = forms.last else { return [] }
    return Self.names(last.text)
  }

  private static func names(_ text: String) -> [String] {
    Phrase.names(in: Phrase.pieces(of: text))
  }
}

extension Diagnostic {
  fileprivate static func wrongForms(
    _ key: String, _ what: String, _ location: SourceLocation
  ) -> Diagnostic {
    .error("wrong-forms", "'\(key)' \(what)", at: location)
  }

  fileprivate static func wrongPlaceholder(
    _ message: String, _ location: SourceLocation
  ) -> Diagnostic {
    .error("wrong-placeholder", message, at: location)
  }
}
