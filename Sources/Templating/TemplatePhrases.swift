/// The words of the interface in the language of some pages, as templates show them:
/// `{{strings.search}}`.
///
/// They are known when templates are compiled, so that a page need not look them up: their letters
/// become part of its markup, and what stands in braces in them, `Page {number} of {count}`, a value of
/// the place where the phrase stands.
package struct TemplatePhrases: Sendable {
  /// A part of a phrase.
  package enum Piece: Hashable, Sendable {
    /// Letters.
    case words(String)
    /// The name of a value.
    case value(String)
  }

  /// A phrase.
  package enum Phrase: Hashable, Sendable {
    /// One that is always the same.
    case plain([Piece])
    /// One that depends on the number that a name has: the forms by the numbers that
    /// ``TemplatePhrases/category`` tells.
    case counted(by: String, [[Piece]])
  }

  /// How large numbers are divided: `12,345`.
  package struct Grouping: Hashable, Sendable {
    /// What stands between three digits and the next three.
    package let separator: String
    /// The smallest number that is divided.
    package let least: Int

    /// A way to divide numbers.
    package init(separator: String, least: Int) {
      self.separator = separator
      self.least = least
    }

    /// The digits of a number, divided.
    package func text(of number: Int) -> String {
      guard number >= max(least, 1000) else { return String(number) }
      let digits = Array(String(number).utf8)
      var text = ""
      for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { text += separator }
        text.unicodeScalars.append(Unicode.Scalar(digit))
      }
      return text
    }
  }

  /// The phrases by their keys.
  package let phrases: [String: Phrase]
  /// The form that a number asks for.
  package let category: @Sendable (Int) -> Int
  /// How large numbers are divided.
  package let grouping: Grouping
  /// Which way the pages are written; nil when texts of another direction need not be set apart.
  package let direction: TextDirection?

  /// The phrases of a language; without any, `{{strings.…}}` is an error.
  package init(
    _ phrases: [String: Phrase] = [:], grouping: Grouping = Grouping(separator: "", least: .max),
    direction: TextDirection? = nil, category: @escaping @Sendable (Int) -> Int = { _ in 0 }
  ) {
    self.phrases = phrases
    self.grouping = grouping
    self.direction = direction
    self.category = category
  }

  /// The key of a phrase in a tag; nil for a tag that shows something else.
  static func key(of name: String) -> String? {
    name.utf8.starts(with: "strings.".utf8)
      ? String(Substring(name.utf8.dropFirst("strings.".utf8.count))) : nil
  }
}
