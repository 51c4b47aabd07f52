import Model

/// Reads the addresses of other stories, as `translations:` and `related:` give them.
enum NamedStoryReader {
  /// The stories, each once with its place; `/harrow-bridge/` and `harrow-bridge` are the same.
  ///
  /// Whether they are there is judged when all stories are known.
  static func read(
    _ field: YAMLField?, twice identifier: String, _ diagnostics: inout [Diagnostic]
  ) -> [NamedStory] {
    var found: [NamedStory] = []
    for (text, location) in field?.items(&diagnostics) ?? [] {
      let path = bare(text)
      if found.contains(where: { $0.path.isSame(as: path) }) {
        diagnostics.append(
          .error(identifier, "story '\(path)' is named twice; remove one", at: location))
      } else if !path.isEmpty {
        found.append(NamedStory(path: path, location: location))
      }
    }
    return found
  }

  /// The stories that an editor chose as related: none for `related: none`.
  static func related(_ field: YAMLField, _ diagnostics: inout [Diagnostic]) -> [NamedStory] {
    let stories = read(field, twice: "bad-related", &diagnostics)
    return stories.map(\.path) == ["none"] ? [] : stories
  }

  /// An address without the slashes around it.
  private static func bare(_ text: String) -> String {
    let bytes = text.utf8.drop { $0 == UInt8(ascii: "/") }
    let end = bytes.lastIndex { $0 != UInt8(ascii: "/") }
    return end.map { String(Substring(bytes[...$0])) } ?? ""
  }
}
