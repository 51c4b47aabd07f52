import Model

/// Finds sections by the titles that editors write.
struct SectionNames {
  private let titles: [String]
  private let slugs: [Slug]

  /// The sections of an outline.
  init(_ outline: [OutlineEntry]) {
    titles = outline.map(\.title)
    slugs = titles.map { Slug($0) }
  }

  /// The section with a title, upper and lower case and punctuation aside.
  func number(of title: String) -> Int? {
    slugs.firstIndex(of: Slug(title))
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
