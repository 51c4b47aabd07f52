/// The words of markup that the Markdown library made.
enum MarkupText {
  /// The words of some markup up to an end: no tags, no footnote numbers, references resolved.
  static func plain(_ markup: ArraySlice<UInt8>, until end: [UInt8] = []) -> String {
    var text: [UInt8] = []
    var rest = markup
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "<"):
        if !end.isEmpty, rest.starts(with: end) { return String(decoding: text, as: UTF8.self) }
        rest = rest.drop(through: rest.starts(with: note) ? noteEnd : tagEnd)
      case UInt8(ascii: "&"): text.append(takeReference(from: &rest))
      default:
        text.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let note = Array("<sup".utf8)
  private static let noteEnd = Array("</sup>".utf8)
  private static let tagEnd = Array(">".utf8)

  /// The library writes four characters as references and all others as they are.
  private static func takeReference(from rest: inout ArraySlice<UInt8>) -> UInt8 {
    let reference = references.first { rest.starts(with: $0.name.utf8) }
    rest = rest.dropFirst(reference?.name.utf8.count ?? 1)
    return reference?.byte ?? UInt8(ascii: "&")
  }

  private static let references: [(name: String, byte: UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&quot;", UInt8(ascii: "\"")), ("&lt;", UInt8(ascii: "<")),
    ("&gt;", UInt8(ascii: ">")),
  ]
}

extension ArraySlice<UInt8> {
  /// What follows the first occurrence of a text; nothing when there is none.
  fileprivate func drop(through text: [UInt8]) -> ArraySlice<UInt8> {
    var rest = self
    while !rest.isEmpty, !rest.starts(with: text) { rest = rest.dropFirst() }
    return rest.dropFirst(text.count)
  }
}
