import Prose

/// The words of one story, as far as they were read, on top of those of the lexicon.
struct StoryVocabulary {
  private let lexicon: Vocabulary
  private var own: Vocabulary
  private let memory: StemMemory

  /// A vocabulary that knows the words of a lexicon.
  init(_ lexicon: Vocabulary, _ memory: StemMemory) {
    self.lexicon = lexicon
    self.memory = memory
    own = Vocabulary(firstStem: lexicon.stemCount, slots: 2048)
  }

  /// The number that the next new stem will get.
  var stemCount: Int { own.stemCount }

  var stemmer: Stemmer { memory.stemmer }

  /// What is known of a word in lower case.
  /// - Complexity: O(bytes of the word)
  mutating func entry(of token: Token, in text: [UInt8]) -> WordEntry {
    lexicon.find(token) ?? own.entry(of: token, in: text, after: lexicon, memory)
  }

  /// The stems of a text's words, stop words among them if asked for, each once.
  mutating func stems(of text: String, stopWords: Bool = false) -> [Int] {
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
