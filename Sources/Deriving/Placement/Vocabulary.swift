import Prose

/// What is known of a word: its stem and what it adds to a paragraph's style.
struct WordEntry: Sendable {
  /// The number of the stem.
  let stem: Int32
  let traits: WordTraits

  var isStopWord: Bool { traits.contains(.stopWord) }
}

/// Words with their stems, each stemmed once.
///
/// Stems are numbered in the order of first sight; traits of style and numbers have the first.
struct Vocabulary: Sendable {
  private var words: WordMap<WordEntry>
  private var stems: WordMap<Int32>

  /// The stem of any number but a year; traits of style come before it.
  static let number = StyleTrait.allCases.count
  /// The stem of any year.
  static let year = StyleTrait.allCases.count + 1

  /// A vocabulary of traits and numbers, with room for about half as many words as slots.
  init(slots: Int) {
    words = WordMap(slots: slots, filler: WordEntry(stem: 0, traits: []))
    stems = WordMap(slots: slots, filler: 0)
    for name in StyleTrait.allCases.map(\.name) + ["number", "any year"] {
      // No text has words that begin so.
      _ = stemNumber(of: Array("#\(name)".utf8))
    }
  }

  /// The number that the next new stem will get.
  var stemCount: Int { stems.count }

  /// What is known of a word in lower case, met for the first time or again.
  /// - Complexity: O(1) for a known word, else O(bytes of the word)
  @inline(__always)
  mutating func entry(of token: Token, in text: [UInt8], _ stemmer: Stemmer) -> WordEntry {
    words[token.hash] ?? newEntry(of: token, in: text, stemmer)
  }

  /// Adds traits to a word that is one token.
  mutating func mark(_ word: String, _ traits: WordTraits, _ stemmer: Stemmer) {
    var tokens = Tokens(Array(word.utf8))
    guard let token = tokens.next() else { return }
    let entry = entry(of: token, in: tokens.lowercase, stemmer)
    words[token.hash] = WordEntry(stem: entry.stem, traits: entry.traits.union(traits))
  }

  private mutating func newEntry(
    of token: Token, in text: [UInt8], _ stemmer: Stemmer
  ) -> WordEntry {
    let stem = stemNumber(of: stemmer.stem(Array(text[token.range])))
    let entry = WordEntry(stem: stem, traits: token.range.count == 1 ? .stopWord : [])
    words[token.hash] = entry
    return entry
  }

  private mutating func stemNumber(of stem: [UInt8]) -> Int32 {
    let hash = WordHash(stem).value
    if let known = stems[hash] { return known }
    let number = Int32(stems.count)
    stems[hash] = number
    return number
  }
}
