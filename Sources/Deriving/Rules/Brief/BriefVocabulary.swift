import Prose

/// What a story is about: in how many first sentences of its paragraphs each word stands.
///
/// Each word is looked up once, when a sentence is read, and is a number from then on.
struct BriefVocabulary {
  /// The number of each word; -1 for stop words.
  private var numbers = WordMap<Int32>(slots: 1024, filler: 0)
  /// By word: how many of the sentences hold it.
  private var counts: [Int32] = []
  /// By word: the last sentence that was read and holds it.
  private var lastSentences: [Int32] = []
  private var sentenceCount: Int32 = 0
  private let stopWords = Self.stopWords

  /// Shorter words are mostly grammar.
  private static let shortestWord = 4
  /// A sentence of few words tells little of a story, however common they are in it.
  private static let damping = 14
  /// What stands everywhere tells no more than what stands often.
  private static let mostCounted = 6

  /// Counts each word of a sentence once.
  mutating func count(_ words: ArraySlice<Int32>) {
    for word in words { counts[Int(word)] += 1 }
  }

  /// In how many other sentences the words of one stand on average, in thousandths.
  func centrality(of words: ArraySlice<Int32>) -> Int {
    let shared = words.reduce(0) { sum, word in
      sum + min(max(Int(counts[Int(word)]), 1) - 1, Self.mostCounted)
    }
    return shared * 1000 / (words.count + Self.damping)
  }

  /// Adds the words that tell what happened, each once, in the order of reading; names tell to whom.
  mutating func read(
    _ tokens: ArraySlice<Token>, of paragraph: Paragraph, into words: inout [Int32]
  ) {
    sentenceCount += 1
    for index in tokens.indices where tokens[index].isWord {
      let (token, range) = (tokens[index], tokens[index].range)
      guard range.count >= Self.shortestWord else { continue }
      let isCapital = paragraph.bytes[range.lowerBound] &- 0x41 < 26
      if isCapital && index > tokens.startIndex { continue }
      let word = numbers.value(of: token.hash) ?? newNumber(of: token.hash)
      guard word >= 0, lastSentences[Int(word)] != sentenceCount else { continue }
      lastSentences[Int(word)] = sentenceCount
      words.append(word)
    }
  }

  private mutating func newNumber(of hash: UInt64) -> Int32 {
    let number = stopWords.number(of: hash) == nil ? Int32(counts.count) : -1
    numbers.set(hash, to: number)
    if number >= 0 {
      counts.append(0)
      lastSentences.append(0)
    }
    return number
  }

  private static let stopWords = WordTags(StopWords.all.flatMap { WordList.hashes($0) })
}
