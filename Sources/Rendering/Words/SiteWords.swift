import Model
import Synchronization

/// The words of the interface in all languages: those that come with the program, and over them, key by
/// key, those of the site.
final class SiteWords: Sendable {
  private let builtIn: BuiltInWords
  private let own: [InterfaceStrings]
  private let site: LanguageTag
  private let made = Mutex<[LanguageTag: Wording]>([:])

  /// The words of some strings files.
  init(
    builtIn: BuiltInWords, own: [InterfaceStrings] = [], site: LanguageTag = .english
  ) {
    (self.builtIn, self.own, self.site) = (builtIn, own, site)
  }

  /// The words of a language, made when the first page asks for them.
  ///
  /// What `pt-BR` lacks `pt` has, and what that lacks is English. A language without any words of its
  /// own counts as English does, because its words are.
  func wording(for language: LanguageTag) -> Wording {
    made.withLock { made in
      if let known = made[language] { return known }
      let wording = Wording(
        language, entries(for: language), on: site, isEnglish: !hasWords(of: language))
      made[language] = wording
      return wording
    }
  }

  /// Whether there are words in a language.
  func hasWords(of language: LanguageTag) -> Bool {
    builtIn.has(language.primary)
      || own.contains {
        $0.language.isSame(as: language.primary) || $0.language.isSame(as: language.text)
      }
  }

  /// All words of a language, and of English where it has none.
  private func entries(for language: LanguageTag) -> [String: InterfaceStrings.Value] {
    var entries: [String: InterfaceStrings.Value] = [:]
    for name in ["en", language.primary, language.text] {
      let files = own.filter { $0.language.isSame(as: name) }
      for file in [builtIn.words(of: name)].compactMap(\.self) + files {
        for entry in file.entries { entries[entry.key] = entry.value }
      }
    }
    return entries
  }

  /// What is wrong in the site's own files; templates name phrases of their own by some keys.
  func complaints(named: [String]) -> [Diagnostic] {
    let known = entries(for: .english)
    let used = Set(named)
    return own.flatMap { file in
      let isTranslated = builtIn.has(file.language.primary)
      var review = StringsReview(file, known: known, named: used)
      return review.complaints(isTranslated: isTranslated)
    }
  }
}
