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

  /// The phrases by their keys.
  package let phrases: [String: Phrase]
  /// The form that a number asks for.
  package let category: @Sendable (Int) -> Int
  /// How numbers are written: `12,345`.
  package let digits: @Sendable (Int) -> String
  /// Which way the pages are written; nil when texts of another direction need not be set apart.
  package let direction: TextDirection?

  /// The phrases of a language; without any, `{{strings.…}}` is an error.
  package init(
    _ phrases: [String: Phrase] = [:], direction: TextDirection? = nil,
    digits: @escaping @Sendable (Int) -> String = { String($0) },
    category: @escaping @Sendable (Int) -> Int = { _ in 0 }
  ) {
    self.phrases = phrases
    self.digits = digits
    self.direction = direction
    self.category = category
  }

  /// The key of a phrase in a tag; nil for a tag that shows something else.
  static func key(of name: String) -> String? {
    name.utf8.starts(with: "strings.".utf8)
      ? String(Substring(name.utf8.dropFirst("strings.".utf8.count))) : nil
  }
}
