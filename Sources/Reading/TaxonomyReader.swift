import Model

/// Reads `taxonomies:` of `site.yml`, and what front matter says for each of them.
enum TaxonomyReader {
  /// The taxonomies, in the editors' order: names with what readers call them, or names alone.
  static func read(_ field: YAMLField?, _ diagnostics: inout [Diagnostic]) -> [Taxonomy] {
    guard let field else { return [] }
    var found: [Taxonomy] = []
    func add(_ name: String, _ title: String, _ location: SourceLocation) {
      if let flaw = flaw(of: name, among: found) {
        diagnostics.append(.error("bad-taxonomy", "taxonomy '\(name)' \(flaw)", at: location))
      } else {
        found.append(Taxonomy(name: name, title: title))
      }
    }
    if field.holdsPairs {
      for pair in field.pairs(&diagnostics) {
        guard let title = pair.text(&diagnostics) else { continue }
        add(pair.name, title, pair.location)
      }
    } else {
      for item in field.items(&diagnostics) {
        add(item.text, capitalised(item.text), item.location)
      }
    }
    return found
  }

  private static func flaw(of name: String, among others: [Taxonomy]) -> String? {
    if !Slug.isValid(name) { return "may hold only a-z, 0-9 and hyphens, as its address does" }
    if others.contains(where: { $0.name.isSame(as: name) }) { return "is there already" }
    let taken = StoryDetailsReader.keys + PlainPageReader.keys + folders
    if taken.contains(where: { $0.isSame(as: name) }) {
      return "has a name that means something else here; give it another"
    }
    return nil
  }

  /// Folders of the site that are the program's own.
  private static let folders = ["assets", "people", "page", "search", "sources", "data", "static"]

  /// Of plain letters alone; anything else deserves to be written out.
  private static func capitalised(_ name: String) -> String {
    var bytes = Array(name.utf8)
    if let first = bytes.first, (0x61...0x7A).contains(first) { bytes[0] = first - 0x20 }
    return String(decoding: bytes.map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }, as: UTF8.self)
  }
}

extension [YAMLField] {
  /// The terms that front matter has for each of a site's taxonomies.
  func terms(
    of taxonomies: [Taxonomy], _ diagnostics: inout [Diagnostic]
  ) -> [TaxonomyTerms] {
    var found: [TaxonomyTerms] = []
    for taxonomy in taxonomies {
      let terms = (self[taxonomy.name]?.list(&diagnostics) ?? []).filter { !$0.isEmpty }
      if !terms.isEmpty {
        found.append(TaxonomyTerms(taxonomy: taxonomy.name, terms: terms))
      }
    }
    return found
  }
}
