import Model

/// Finds sections by the titles that editors write.
struct SectionNames {
  private let titles: [String]
  private let keys: [String]

  /// The sections of an outline.
  init(_ outline: [OutlineEntry]) {
    titles = outline.map(\.title)
    keys = titles.map(Self.key)
  }

  /// The section with a title, upper and lower case and punctuation aside.
  func number(of title: String) -> Int? {
    let key = Self.key(title)
    return keys.firstIndex { $0.isSame(as: key) }
  }

  /// What is compared of a title; a slug has no letters of other scripts.
  private static func key(_ title: String) -> String {
    title.utf8.allSatisfy { $0 < 0x80 } || Self.isLatin(title)
      ? Slug(title).text : FoldedWords.key(of: title)
  }

  private static func isLatin(_ title: String) -> Bool {
    title.unicodeScalars.allSatisfy { $0.value < 0x180 || (0x2000..<0x2070).contains($0.value) }
  }

  /// The section with a title; none is a complaint with the nearest, or all there are.
  func number(
    of title: String, at location: SourceLocation, _ identifier: String,
    _ diagnostics: inout [Diagnostic]
  ) -> Int? {
    if let number = number(of: title) { return number }
    let nearest = NearestName.suggestion(for: title, among: titles)
    let list = titles.map { "'\($0)'" }.joined(separator: ", ")
    let mend = nearest.isEmpty ? "; the sections are \(list)" : nearest
    diagnostics.append(
      .error(identifier, "there is no section '\(title)'\(mend)", at: location))
    return nil
  }
}
