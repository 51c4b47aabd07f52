import Prose

/// The words by which two reports of one event are known.
enum EventWords {
  /// How many bytes of a word count, and how many an ending must leave of it.
  private static let (longest, shortest) = (6, 3)
  private static let endings = ["ing", "ed", "es", "s"].map { Array($0.utf8) }

  private static let stopWords = Set(
    StopWords.all.map { WordHash(Array($0.utf8)).value })

  /// The hashes of the words that tell what happened, sorted, each once.
  ///
  /// The plainest stemming there is: `killing` and `killed` lose their endings, `exchange` and
  /// `exchanges` are cut short. Numbers count, because they tell one accident from another.
  static func words(
    of sentence: Range<Int>, in paragraph: Paragraph, without dates: ArraySlice<EventReader.Dated>
  ) -> [UInt64] {
    var hashes: [UInt64] = []
    for token in paragraph.tokens(in: sentence)
    where tells(token)
      && !dates.contains(where: { $0.expression.range.overlaps(token.range) })
    {
      hashes.append(hash(stem(paragraph.lowercase[token.range])))
    }
    hashes.sort()
    return hashes.enumerated().filter { $0 == 0 || hashes[$0 - 1] != $1 }.map(\.element)
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }

  private static func stem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let ending = endings.first {
      word.count >= $0.count + shortest && word.suffix($0.count).elementsEqual($0)
    }
    return word.dropLast(ending?.count ?? 0).prefix(longest)
  }

  private static func tells(_ token: Token) -> Bool {
    token.kind != .word || token.range.count > 2 && !stopWords.contains(token.hash)
  }
}
