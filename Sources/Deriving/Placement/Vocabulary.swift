import Prose

/// What is known of a word: its stem and what it adds to a paragraph's style.
struct WordEntry: Hashable, Sendable {
  /// The number of the stem.
  let stem: Int32
  let traits: WordTraits

  /// What is known of a number: nothing.
  static let none = WordEntry(stem: 0, traits: [])

  var isStopWord: Bool { traits.contains(.stopWord) }

  /// Whether it is a word's; the first stems are those of traits.
  @inline(__always)
  var isWord: Bool { stem != 0 }
}

/// Words with their stems, each stemmed once.
///
/// Stems are numbered in the order of first sight; traits of style and numbers have the first.
/// Words of the lexicon are looked up in its own small table when they are first met.
struct Vocabulary: Sendable {
  private let lexicon: LexiconTable?
  private var words: WordMap<WordEntry>
  private var stems: WordMap<Int32>

  /// The stem of any number but a year; traits of style come before it.
  static let number = StyleTrait.allCases.count
  /// The stem of any year.
  static let year = StyleTrait.allCases.count + 1

  /// A vocabulary that goes on from a lexicon; without one it holds traits and numbers only.
  init(_ lexicon: LexiconTable?) {
    self.lexicon = lexicon
    words = WordMap(slots: 1 << 12, filler: .none)
    stems = WordMap(slots: 1 << 11, filler: 0)
    guard lexicon == nil else { return }
    for name in StyleTrait.allCases.map(\.name) + ["number", "any year"] {
      // No text has words that begin so.
      _ = stemNumber(of: WordHash(Array("#\(name)".utf8)).value)
    }
  }

  /// The number that the next new stem will get.
  var stemCount: Int { stems.count + (lexicon?.stemCount ?? 0) }

  /// What is known of a word in lower case, met for the first time or again.
  /// - Complexity: O(1) for a known word, else O(bytes of the word)
  @inline(__always)
  mutating func entry(of token: Token, in text: [UInt8], _ stemmer: Stemmer) -> WordEntry {
    words.value(of: token.hash) ?? newEntry(of: token, in: text, stemmer)
  }

  /// Adds what is known of the words of a paragraph, one entry for each token.
  /// - Complexity: O(words), and O(bytes) of those that were never met
  mutating func look(
    up paragraph: Paragraph, into entries: inout [WordEntry], _ stemmer: Stemmer
  ) {
    paragraph.tokens.withUnsafeBufferPointer { tokens in
      var index = words.take(tokens, from: 0, into: &entries)
      while index < tokens.count {
        entries.append(newEntry(of: tokens[index], in: paragraph.lowercase, stemmer))
        index = words.take(tokens, from: index + 1, into: &entries)
      }
    }
  }

  /// The stem of a word that was met before; nil when it was not.
  func stem(of hash: UInt64) -> Int32? {
    (words.value(of: hash) ?? lexicon?.entry(of: hash))?.stem
  }

  /// Adds traits to a word that is one token.
  mutating func mark(_ word: String, _ traits: WordTraits, _ stemmer: Stemmer) {
    var tokens = Tokens(Array(word.utf8))
    guard let token = tokens.next() else { return }
    let entry = entry(of: token, in: tokens.lowercase, stemmer)
    words.set(
      token.hash, to: WordEntry(stem: entry.stem, traits: entry.traits.union(traits)))
  }

  @inline(never)
  private mutating func newEntry(
    of token: Token, in text: [UInt8], _ stemmer: Stemmer
  ) -> WordEntry {
    let entry = lexicon?.entry(of: token.hash) ?? stemmed(token, in: text, stemmer)
    words.set(token.hash, to: entry)
    return entry
  }

  private mutating func stemmed(
    _ token: Token, in text: [UInt8], _ stemmer: Stemmer
  ) -> WordEntry {
    let stem = stemNumber(of: stemmer.hash(ofStem: text[token.range]))
    return WordEntry(stem: stem, traits: token.range.count == 1 ? .stopWord : [])
  }

  private mutating func stemNumber(of hash: UInt64) -> Int32 {
    if let known = lexicon?.stem(of: hash) ?? stems.value(of: hash) { return known }
    let number = Int32(stemCount)
    stems.set(hash, to: number)
    return number
  }

  /// The words met so far, as a table that other vocabularies go on from.
  var table: LexiconTable { LexiconTable(words: words.pairs, stems: stems.pairs) }
}
