/// The `meta` elements of a page, by name.
struct MetaTags {
  private var values: [String: [String]] = [:]

  /// Collects them, wherever they stand.
  init(_ page: Page) {
    for node in page.nodes.indices where page.nodes[node].tag == .meta {
      guard let content = page.words(.content, of: node) else { continue }
      for name in [AttributeName.property, .name, .itemprop] {
        guard let key = page.words(name, of: node) else { continue }
        values[key.lowercased(), default: []].append(TextCleaning.plain(content))
      }
    }
  }

  /// All values of a name, as they stand.
  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// The first value that one of the names has.
  func first(_ names: String...) -> String? {
    for name in names { if let value = values[name]?.first { return value } }
    return nil
  }
}
