/// How a language divides the digits of large numbers: `12,345` in English, `12 345` in French.
///
/// By the Common Locale Data Repository, version 45
/// (https://www.unicode.org/cldr/charts/45/by_type/numbers.symbols.html), always with the digits of
/// Europe, which newsrooms of all these languages write on the web.
package struct DigitGrouping: Hashable, Sendable {
  private let separator: String
  private let least: Int

  /// The way of a language.
  package init(of language: LanguageTag) {
    let name = language.primary
    separator = Self.separators.first { $0.languages.contains(name) }?.separator ?? ","
    // These leave four digits together.
    least = ["bg", "es", "hu", "it", "lv", "pl", "pt"].contains(name) ? 10_000 : 1000
  }

  /// The digits of a number, divided.
  package func text(of number: Int) -> String {
    guard number >= least else { return String(number) }
    let digits = Array(String(number).utf8)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += separator }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }

  private static let separators: [(separator: String, languages: Set<String>)] = [
    ("\u{202F}", ["fr"]),
    (
      "\u{A0}",
      [
        "be", "bg", "cs", "et", "fi", "hu", "hy", "ka", "kk", "lt", "lv", "nb", "nn", "no", "pl",
        "ru", "sk", "sq", "sv", "uk",
      ]
    ),
    (
      ".",
      [
        "ca", "da", "de", "el", "es", "eu", "gl", "hr", "id", "is", "it", "nl", "pt", "ro",
        "sl", "sr", "tr", "vi",
      ]
    ),
  ]
}
