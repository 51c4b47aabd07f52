import Prose

/// What a story is about: in how many first sentences of its paragraphs each word stands.
struct BriefVocabulary {
  private var counts = WordMap<Int32>(slots: 1024, filler: 0)

  /// Shorter words are mostly grammar.
  private static let shortestWord = 4
  /// A sentence of few words tells little of a story, however common they are in it.
  private static let damping = 14
  /// What stands everywhere tells no more than what stands often.
  private static let mostCounted = 6

  /// Counts each word of a sentence once.
  mutating func add(_ tokens: ArraySlice<Token>, of paragraph: Paragraph) {
    for word in Self.words(of: tokens, in: paragraph) {
      counts.set(word, to: (counts.value(of: word) ?? 0) + 1)
    }
  }

  /// In how many other sentences the words of one stand on average, in thousandths.
  func centrality(of words: [UInt64]) -> Int {
    let shared = words.reduce(0) { sum, word in
      sum + min(Int(counts.value(of: word) ?? 1) - 1, Self.mostCounted)
    }
    return shared * 1000 / (words.count + Self.damping)
  }

  /// The words that tell what happened, each once, in the order of reading; names tell to whom.
  static func words(of tokens: ArraySlice<Token>, in paragraph: Paragraph) -> [UInt64] {
    var words: [UInt64] = []
    for (place, token) in tokens.enumerated() {
      guard token.kind == .word, token.range.count >= shortestWord else { continue }
      let isCapital = paragraph.bytes[token.range.lowerBound] &- 0x41 < 26
      if isCapital && place > 0 || stopWords.hold(token.hash) { continue }
      if !words.contains(token.hash) { words.append(token.hash) }
    }
    return words
  }

  private static let stopWords = SortedHashes(StopWords.all.joined(separator: " "))
}
