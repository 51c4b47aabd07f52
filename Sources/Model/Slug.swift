/// The part of an address that names a page or a section: `russian-demands`.
///
/// Only `a` to `z`, digits and single hyphens, so that it is safe in a path, an address and an
/// identifier on every system. Works on Unicode scalars, never on Characters.
package struct Slug: Hashable, Sendable, Comparable {
  /// The slug's letters.
  package let text: String

  /// The slug of a title: lower case, Latin accents folded, everything else a hyphen.
  ///
  /// A title with no Latin letter or digit gets its fingerprint, so that it still has an address.
  /// At most 80 bytes, cut at a hyphen where there is one.
  package init(_ title: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(title.utf8.count)
    for scalar in title.unicodeScalars { Self.append(scalar, to: &bytes) }
    text = Self.trimmed(bytes) ?? "x" + StableHash(title.utf8).hexadecimal.prefix(8)
  }

  /// Whether a text is a slug as it stands.
  package static func isValid(_ text: String) -> Bool {
    Slug(text).text == text
  }

  /// Orders slugs by their bytes.
  package static func < (first: Slug, second: Slug) -> Bool {
    first.text.utf8.lexicographicallyPrecedes(second.text.utf8)
  }

  private static func trimmed(_ letters: [UInt8]) -> String? {
    var bytes = letters
    if bytes.count > 80 {
      let cut = bytes[..<80].lastIndex(of: 0x2D) ?? 80
      bytes.removeSubrange(cut...)
    }
    while bytes.last == 0x2D { bytes.removeLast() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a scalar's plain letters, or a hyphen for what has none.
  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: bytes.append(UInt8(scalar.value))
    case 0x41...0x5A: bytes.append(UInt8(scalar.value + 0x20))
    default:
      let letters = (0xC0...0x17F).contains(scalar.value) ? folded(scalar) : []
      if !letters.isEmpty {
        bytes += letters
      } else if scalar != "'", scalar != "\u{2019}", let last = bytes.last, last != 0x2D {
        bytes.append(0x2D)
      }
    }
  }

  /// Folds an accented Latin letter to the plain letters it is built on.
  private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    Self.folds.first { $0.accented.unicodeScalars.contains(scalar) }.map { Array($0.plain.utf8) }
      ?? []
  }

  private static let folds: [(plain: String, accented: String)] = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄą"), ("ae", "Ææ"), ("c", "ÇçĆćĈĉĊċČč"), ("d", "ÐðĎďĐđ"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚě"), ("g", "ĜĝĞğĠġĢģ"), ("h", "ĤĥĦħ"), ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı"),
    ("ij", "Ĳĳ"), ("j", "Ĵĵ"), ("k", "Ķķĸ"), ("l", "ĹĺĻļĽľĿŀŁł"), ("n", "ÑñŃńŅņŇňŉŊŋ"),
    ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐő"), ("oe", "Œœ"), ("r", "ŔŕŖŗŘř"), ("s", "ŚśŜŝŞşŠšſ"), ("ss", "ß"),
    ("t", "ŢţŤťŦŧ"), ("th", "Þþ"), ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų"), ("w", "Ŵŵ"), ("y", "ÝýÿŶŷŸ"),
    ("z", "ŹźŻżŽž"),
  ]
}
