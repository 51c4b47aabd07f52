/// Words that news uses together: "trial" with "court", "judge" and "jury".
///
/// Section titles are terse, and paragraphs hardly ever repeat them; what a paragraph about the
/// trial does hold is a judge. Every entry has headwords, which stand in titles and hints, and
/// words related to them. Written by hand from general knowledge of English news.
package struct Thesaurus: Hashable, Sendable {
  /// The words that call the entry up.
  package let headwords: [String]
  /// The words that go with each of them.
  package let related: [String]

  /// Reads one line of the form `court trial: judge jury`.
  private init(_ line: Substring.UTF8View) {
    let parts = line.split(separator: UInt8(ascii: ":"))
    headwords = Self.words(parts[0])
    related = parts.count > 1 ? Self.words(parts[1]) : []
  }

  /// Every entry; a word may stand in several.
  package static let all: [Thesaurus] = [
    conflict, disaster, law, politics, economy, health, science, culture, society, parts, places,
  ].flatMap { $0.utf8.split(separator: UInt8(ascii: "\n")).map(Thesaurus.init) }

  private static func words(_ text: Substring.UTF8View) -> [String] {
    text.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }
}
