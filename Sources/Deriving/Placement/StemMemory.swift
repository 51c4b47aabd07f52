import Prose

/// Remembers the stems of words, because stemming a word takes longer than all else with it.
///
/// A stem is known by its hash. Whoever derives one story after another keeps one and hands it to
/// each; it never changes a result. Belongs to one task, as its stemmer does.
package final class StemMemory {
  let stemmer = Stemmer()
  private var stems = WordMap<UInt64>(slots: 2048, filler: 0)

  /// A memory of nothing.
  package init() {}

  /// The hash of a word's stem.
  /// - Complexity: O(bytes of the word) when it is new, else O(1)
  func stem(of token: Token, in text: [UInt8]) -> UInt64 {
    if let known = stems[token.hash] { return known }
    let stem = WordHash(stemmer.stem(Array(text[token.range]))).value
    stems[token.hash] = stem
    return stem
  }
}
