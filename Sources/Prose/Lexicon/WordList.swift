/// Reads the lists of the lexicons: words in lower case, parted by white space.
enum WordList {
  /// The hashes of the words, in order.
  static func hashes(_ words: String) -> [UInt64] {
    var tokens = Tokens(Array(words.utf8))
    var hashes: [UInt64] = []
    while let token = tokens.next() { hashes.append(token.hash) }
    return hashes
  }
}

extension WordHash {
  /// The hash of a word of a program text, given in lower case.
  init(_ word: String) { self.init(Array(word.utf8)) }
}
