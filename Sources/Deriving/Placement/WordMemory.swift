import Prose

/// Remembers words and their stems, because stemming a word takes longer than all else with it.
///
/// Begins with the words of the lexicon. Whoever derives one story after another may keep one and
/// hand it to each: that saves a quarter of the time and never changes a result, because nothing
/// depends on the numbers that words have. Belongs to one task, as its stemmer does.
package final class WordMemory {
  /// The stemmer it asks.
  let stemmer = Stemmer()
  private var vocabulary = SeedLexicon.english.vocabulary

  /// A memory of the lexicon.
  package init() {}

  /// The number that the next new stem will get.
  var stemCount: Int { vocabulary.stemCount }

  /// What is known of a word in lower case.
  /// - Complexity: O(1) for a known word, else O(bytes of the word)
  @inline(__always)
  func entry(of token: Token, in text: [UInt8]) -> WordEntry {
    vocabulary.entry(of: token, in: text, stemmer)
  }

  /// The stems of a text's words, stop words among them if asked for, each once.
  func stems(of text: String, stopWords: Bool = false) -> [Int] {
    var tokens = Tokens(Array(text.utf8))
    var found: [Int] = []
    while let token = tokens.next() {
      guard token.kind == .word else { continue }
      let entry = entry(of: token, in: tokens.lowercase)
      guard stopWords || !entry.isStopWord, !found.contains(Int(entry.stem)) else { continue }
      found.append(Int(entry.stem))
    }
    return found
  }
}
