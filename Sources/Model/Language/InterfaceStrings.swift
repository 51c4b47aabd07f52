/// The words that pages say of themselves in one language, as a strings file has them.
package struct InterfaceStrings: Hashable, Sendable {
  /// What stands behind a key.
  package enum Value: Hashable, Sendable {
    /// Words.
    case text(String)
    /// Words that depend on a number, by the names of its categories.
    case forms([Form])
    /// A list of words, such as the months.
    case list([String])
  }

  /// The words for one category of numbers.
  package struct Form: Hashable, Sendable {
    /// The category's name as written: `few`.
    package let category: String
    /// The words.
    package let text: String
    /// Where they stand.
    package let location: SourceLocation

    /// Words for a category.
    package init(category: String, text: String, location: SourceLocation) {
      self.category = category
      self.text = text
      self.location = location
    }
  }

  /// A key with its words.
  package struct Entry: Hashable, Sendable {
    /// The key.
    package let key: String
    /// The words.
    package let value: Value
    /// Where the key stands.
    package let location: SourceLocation

    /// Words under a key.
    package init(key: String, value: Value, location: SourceLocation) {
      self.key = key
      self.value = value
      self.location = location
    }
  }

  /// The language, which is the name of the file.
  package let language: LanguageTag
  /// The file.
  package let path: String
  /// The keys in the order of the file.
  package let entries: [Entry]

  /// The words of a file.
  package init(language: LanguageTag, path: String, entries: [Entry]) {
    self.language = language
    self.path = path
    self.entries = entries
  }

  /// Whether a file of a theme is one of these.
  package static func isStringsFile(_ path: String) -> Bool {
    path.utf8.starts(with: folder.utf8) && path.utf8.suffix(4).elementsEqual(".yml".utf8)
  }

  /// Where strings files lie.
  package static let folder = "Templates/strings/"
}
