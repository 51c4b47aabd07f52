package import Model
import Prose

/// Remembers words and their stems, because stemming a word takes longer than all else with it.
///
/// Begins with the words of the lexicon. Whoever derives one story after another may keep one and
/// hand it to each: that saves time and never changes a result, because nothing depends on the
/// numbers that words have. Belongs to one task, as its stemmer does.
package final class WordMemory {
  /// The stemmer it asks.
  let stemmer: Stemmer
  /// The language whose words it knows.
  let language: LanguageTag
  /// Whether that is English, the language of the lexicon.
  let isEnglish: Bool
  private var vocabulary: Vocabulary
  private var themes: [[UInt8]: ThemeSet] = [:]

  /// A memory of the lexicon; of another language than English, of its stop words alone.
  package init(_ language: LanguageTag = .english) {
    (self.language, isEnglish) = (language, language.isEnglish)
    stemmer = Stemmer(language)
    vocabulary = Vocabulary(isEnglish ? SeedLexicon.english.table : nil)
    guard !isEnglish else { return }
    for word in StopWordsOfLanguages.all(of: language.primary) {
      vocabulary.mark(word, .stopWord, stemmer)
    }
  }

  /// What goes with the words of headings; only English has any of it.
  var lexicon: SeedLexicon { isEnglish ? .english : .empty }

  /// The number that the next new stem will get.
  var stemCount: Int { vocabulary.stemCount }

  /// What is known of the words of a paragraph, one entry for each token.
  ///
  /// All words at once, because the memory is checked for being in use each time it is asked.
  /// - Complexity: O(words), and O(bytes) of those that were never met
  func words(of paragraph: Paragraph) -> [WordEntry] {
    var entries: [WordEntry] = []
    entries.reserveCapacity(paragraph.tokens.count)
    look(up: paragraph, into: &entries)
    return entries
  }

  /// Adds what is known of the words of a paragraph, one entry for each token.
  /// - Complexity: O(words), and O(bytes) of those that were never met
  func look(up paragraph: Paragraph, into entries: inout [WordEntry]) {
    vocabulary.look(up: paragraph, into: &entries, stemmer)
  }

  /// What is known of a word in lower case.
  /// - Complexity: O(1) for a known word, else O(bytes of the word)
  func entry(of token: Token, in text: [UInt8]) -> WordEntry {
    vocabulary.entry(of: token, in: text, stemmer)
  }

  /// The stem of a word by its hash; nil when the word was never met.
  func stem(of hash: UInt64) -> Int32? { vocabulary.stem(of: hash) }

  /// The bytes that the tables of the lexicon take up.
  package static var lexiconSize: Int { SeedLexicon.english.size }

  /// The stems of a text's words, stop words among them if asked for, each once.
  func stems(of text: String, stopWords: Bool = false) -> [Int] {
    var tokens = Tokens(Array(text.utf8))
    var found: [Int] = []
    while let token = tokens.next() {
      guard token.isWord else { continue }
      let entry = entry(of: token, in: tokens.lowercase)
      guard stopWords || !entry.isStopWord, !found.contains(Int(entry.stem)) else { continue }
      found.append(Int(entry.stem))
    }
    return found
  }

  /// The themes that a heading announces; each heading is read once, and who has cut it into words
  /// already gives them too.
  func themes(of heading: String, _ words: [HeadingWord]? = nil) -> ThemeSet {
    guard isEnglish else { return ThemeSet() }
    let bytes = Array(heading.utf8)
    if let known = themes[bytes] { return known }
    let words = words ?? HeadingWord.split(heading)
    let found = HeadingTheme.themeSet(ofHeading: words, stemmer: stemmer)
    themes[bytes] = found
    return found
  }
}
