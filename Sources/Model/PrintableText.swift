/// Text as it may stand in a line of a terminal or a log.
package enum PrintableText {
  /// The text with a visible `\\u{7}` in place of everything that would move a cursor, end a line, or turn
  /// the direction of the letters behind it.
  ///
  /// An author's words are quoted in messages; a line end in them must not begin a message of its own,
  /// and a control character must not paint the terminal.
  /// - Complexity: O(bytes); nearly all texts are returned as they are.
  package static func of(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else {
      return text
    }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Controls, line and paragraph separators, and the marks of direction (Unicode Standard Annex 9).
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
