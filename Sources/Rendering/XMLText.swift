import Templating

/// Writes XML: what stands between the tags is escaped, the tags themselves are the program's own.
struct XMLText {
  /// What was written, in UTF-8.
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

  /// Adds markup as it stands.
  mutating func markup(_ text: StaticString) {
    text.withUTF8Buffer { bytes += $0 }
  }

  /// Adds words or the value of an attribute; characters that XML forbids become U+FFFD.
  mutating func text(_ text: String) {
    Escaping.xml(text.utf8, into: &bytes)
  }
}
