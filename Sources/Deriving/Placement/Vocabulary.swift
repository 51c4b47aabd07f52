import Prose

/// What is known of a word: its stem and what it adds to a paragraph's style.
struct WordEntry: Sendable {
  /// The number of the stem.
  let stem: Int32
  let traits: WordTraits

  var isStopWord: Bool { traits.contains(.stopWord) }
}

/// Words with their stems.
///
/// Stems are numbered in the order of first sight, so that nothing computed in their order depends
/// on hashing. A story's vocabulary goes on where the lexicon's ends, without copying it.
struct Vocabulary: Sendable {
  private var words: WordMap<WordEntry>
  private var stems: WordMap<Int32>
  private let firstStem: Int

  /// The stem of any number but a year; traits of style come before it.
  static let number = StyleTrait.allCases.count
  /// The stem of any year.
  static let year = StyleTrait.allCases.count + 1

  /// A vocabulary whose stems are numbered on from here.
  init(firstStem: Int, slots: Int) {
    words = WordMap(slots: slots, filler: WordEntry(stem: 0, traits: []))
    stems = WordMap(slots: slots, filler: 0)
    self.firstStem = firstStem
  }

  /// The number that the next new stem will get.
  var stemCount: Int { firstStem + stems.count }

  /// What is known of a word; nil when it was never met.
  func find(_ token: Token) -> WordEntry? { words[token.hash] }

  /// What is known of a word in lower case, met for the first time or again.
  ///
  /// `earlier` is the vocabulary that this one goes on from, when there is one.
  /// - Complexity: O(bytes of the word)
  mutating func entry(
    of token: Token, in text: [UInt8], after earlier: Vocabulary?, _ memory: StemMemory
  ) -> WordEntry {
    if let known = words[token.hash] { return known }
    let stem = stemNumber(of: memory.stem(of: token, in: text), after: earlier)
    let entry = WordEntry(stem: stem, traits: token.range.count == 1 ? .stopWord : [])
    words[token.hash] = entry
    return entry
  }

  /// Adds traits to a word that is one token.
  mutating func mark(_ word: String, _ traits: WordTraits, _ memory: StemMemory) {
    var tokens = Tokens(Array(word.utf8))
    guard let token = tokens.next() else { return }
    let entry = entry(of: token, in: tokens.lowercase, after: nil, memory)
    words[token.hash] = WordEntry(stem: entry.stem, traits: entry.traits.union(traits))
  }

  /// Reserves the stems of traits and numbers: no text has words that begin with `#`.
  mutating func reserveTraits() {
    for name in StyleTrait.allCases.map(\.name) + ["number", "any year"] {
      _ = stemNumber(of: WordHash(Array("#\(name)".utf8)).value, after: nil)
    }
  }

  private mutating func stemNumber(of stem: UInt64, after earlier: Vocabulary?) -> Int32 {
    if let known = earlier?.stems[stem] ?? stems[stem] { return known }
    let number = Int32(stemCount)
    stems[stem] = number
    return number
  }
}
