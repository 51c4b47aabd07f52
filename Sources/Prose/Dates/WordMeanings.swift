/// What the words of a list mean, found by one look-up a word.
struct WordMeanings<Meaning: Sendable>: Sendable {
  private let tags: WordTags
  private let meanings: [Meaning]

  /// Takes lists of words in lower case, parted by white space; of a word's meanings the first
  /// counts.
  init(_ lists: [(Meaning, String)]) {
    var (hashes, meanings) = ([UInt64](), [Meaning]())
    for (meaning, words) in lists {
      let list = WordList.hashes(words)
      hashes += list
      meanings += [Meaning](repeating: meaning, count: list.count)
    }
    self.init(hashes: hashes, meanings: meanings)
  }

  /// Takes words by their hashes, with a meaning for each.
  init(hashes: [UInt64], meanings: [Meaning]) {
    (tags, self.meanings) = (WordTags(hashes), meanings)
  }

  /// The meaning of a word by its hash; nil for words of no list and for numbers.
  /// - Complexity: O(1)
  subscript(hash: UInt64) -> Meaning? {
    guard hash != 0, let number = tags.number(of: hash) else { return nil }
    return meanings[number]
  }
}
