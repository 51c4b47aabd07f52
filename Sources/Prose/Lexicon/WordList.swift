/// Reads lists of words as program texts hold them, parted by white space.
package enum WordList {
  /// The hashes of the words, in order.
  /// - Complexity: O(bytes)
  package static func hashes(_ words: String) -> [UInt64] {
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
