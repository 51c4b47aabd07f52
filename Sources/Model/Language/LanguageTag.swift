/// The language of a text by its short name (BCP 47, https://www.rfc-editor.org/info/bcp47): `en`,
/// `pt-BR`, `zh-Hant`.
///
/// Browsers choose voices, hyphens and quotation marks by it, so a name they cannot read is a mistake.
package struct LanguageTag: Hashable, Sendable {
  /// The name as it was written.
  package let text: String
  /// Which way its texts are written when their author says so; else its script or language tells.
  package var declared: WritingDirection?

  /// The language that readers of English news expect, and the one that strings fall back to.
  package static let english = LanguageTag(known: "en")

  private init(known text: String) { self.text = text }

  /// Reads a name; nil when it has not the form of one: a language of two to eight letters, then parts
  /// of one to eight letters and digits.
  package init?(_ text: String) {
    let parts = Self.parts(of: text)
    guard let language = parts.first, (2...8).contains(language.count),
      language.allSatisfy(Self.isLetter),
      parts.dropFirst().allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(Self.isPlain) })
    else { return nil }
    self.text = text
  }

  /// The first part in small letters: `pt` of `pt-BR`.
  package var primary: String {
    String(decoding: Self.parts(of: text)[0].map { $0 | 0x20 }, as: UTF8.self)
  }

  /// Whether it is English, of whatever country.
  ///
  /// Asked paragraph by paragraph, so it makes no text of its first part.
  package var isEnglish: Bool {
    var letters = text.utf8.makeIterator()
    guard letters.next().map({ $0 | 0x20 }) == UInt8(ascii: "e"),
      letters.next().map({ $0 | 0x20 }) == UInt8(ascii: "n")
    else { return false }
    return letters.next().map { $0 == UInt8(ascii: "-") } ?? true
  }

  /// Whether it is written from right to left: as declared, or by its script if it names one, else by
  /// its language.
  package var isRightToLeft: Bool {
    if let declared { return declared == .rightToLeft }
    let parts = Self.parts(of: text).map { part in
      String(decoding: part.map { $0 | 0x20 }, as: UTF8.self)
    }
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 }) {
      return Self.scripts.contains(script)
    }
    return Self.languages.contains(parts[0])
  }

  /// Whether another name means the same: case does not matter.
  package func isSame(as other: String) -> Bool {
    text.utf8.count == other.utf8.count
      && zip(text.utf8, other.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 | 0x20 }
  }

  /// The languages that are written from right to left unless they name another script
  /// (https://www.w3.org/International/questions/qa-scripts).
  private static let languages = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi",
  ]
  private static let scripts = ["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"]

  private static func parts(of text: String) -> [Substring.UTF8View] {
    text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isPlain(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte)
  }
}
