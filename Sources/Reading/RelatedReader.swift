import Model

/// Reads `related:`, the stories that an editor names in place of those that are found.
enum RelatedReader {
  /// The stories, each with its place; none for `related: none`.
  ///
  /// Whether they are there is judged when all stories are known.
  static func read(_ field: YAMLField, _ diagnostics: inout [Diagnostic]) -> [StoryTraits.Choice] {
    var choices: [StoryTraits.Choice] = []
    let items = field.items(&diagnostics)
    if items.count == 1, items[0].text == "none" { return [] }
    for (text, location) in items {
      let path = bare(text)
      if choices.contains(where: { $0.path.isSame(as: path) }) {
        diagnostics.append(
          .error("bad-related", "story '\(text)' is named twice; remove one", at: location))
      } else {
        choices.append(StoryTraits.Choice(path: path, location: location))
      }
    }
    return choices
  }

  /// An address without the slashes around it.
  private static func bare(_ text: String) -> String {
    var bytes = text.utf8[...]
    if bytes.first == UInt8(ascii: "/") { bytes = bytes.dropFirst() }
    if bytes.last == UInt8(ascii: "/") { bytes = bytes.dropLast() }
    return String(Substring(bytes))
  }
}
