package import Model
import Synchronization

/// The words of the interface that come with the program, each language read when pages first ask for it.
///
/// An object, because all sites that a program makes share what was read.
package final class BuiltInWords: Sendable {
  /// The languages that there are words in.
  let languages: [LanguageTag]
  private let read: @Sendable (LanguageTag) -> InterfaceStrings?
  private let known = Mutex<[LanguageTag: InterfaceStrings]>([:])

  /// Words in some languages, and what reads those of one of them.
  package init(
    _ languages: [LanguageTag], read: @escaping @Sendable (LanguageTag) -> InterfaceStrings?
  ) {
    (self.languages, self.read) = (languages, read)
  }

  /// Words that were read before.
  package convenience init(_ all: [InterfaceStrings] = []) {
    self.init(all.map(\.language)) { language in all.first { $0.language == language } }
  }

  /// The words of the language of a name; nil when there are none.
  func words(of name: String) -> InterfaceStrings? {
    guard let language = languages.first(where: { $0.isSame(as: name) }) else { return nil }
    return known.withLock { known in
      if let words = known[language] { return words }
      let words = read(language)
      known[language] = words
      return words
    }
  }

  /// Whether there are words in the language of a name.
  func has(_ name: String) -> Bool { languages.contains { $0.isSame(as: name) } }
}
