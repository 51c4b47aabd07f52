import Model

/// Reads `menu:`, the entries that stand on every page in place of those made of the content.
enum MenuReader {
  /// The entries, in the editor's order; nil when there is no menu to read.
  static func read(_ field: YAMLField?, _ diagnostics: inout [Diagnostic]) -> [MenuItem]? {
    field?.entries(&diagnostics).compactMap { item($0, &diagnostics) }
  }

  private static func item(
    _ entry: [YAMLField], _ diagnostics: inout [Diagnostic]
  ) -> MenuItem? {
    entry.reportUnknown(known: ["title", "to"], in: "an entry of the menu", &diagnostics)
    guard let title = entry["title"], let target = entry["to"] else {
      if let first = entry.first {
        diagnostics.append(
          .error(
            "missing-key", "an entry of the menu needs a 'title' and 'to', the address it leads to",
            at: first.location))
      }
      return nil
    }
    guard let words = title.text(&diagnostics), let address = target.text(&diagnostics) else {
      return nil
    }
    guard
      ["/", "https://", "http://", "mailto:"].contains(where: { address.utf8.starts(with: $0.utf8) }
      )
    else {
      diagnostics.append(
        .error(
          "bad-address",
          "'\(address)' is no address for the menu; write it as '/about/' or from 'https://' on",
          at: target.valueLocation))
      return nil
    }
    return MenuItem(title: words, target: address, location: target.valueLocation)
  }
}
