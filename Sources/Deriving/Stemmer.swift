import CSnowball
import Prose

/// Cuts English words to their stems, so that "negotiating" meets "negotiations".
///
/// Snowball's English stemmer (https://snowballstem.org/algorithms/english/stemmer.html) from
/// `libstemmer`. The C object keeps its result in a buffer of its own, so a stemmer belongs to one
/// task; make one a story and memoise by distinct word. ``EnglishStem`` follows the same rules
/// in less time for nearly all words; the library has the others.
package final class Stemmer {
  private let stemmer: OpaquePointer?
  private var cutter = EnglishStem()

  /// A stemmer of one's own.
  package init() {
    stemmer = sb_stemmer_new("english", "UTF_8")
  }

  deinit {
    sb_stemmer_delete(stemmer)
  }

  /// The stem of a lower-case word; the word itself when the library has no answer.
  /// - Complexity: O(bytes of the word)
  package func stem(_ word: [UInt8]) -> [UInt8] {
    cutter.cut(word[...]) ? cutter.word : libraryStem(word)
  }

  /// The hash of a lower-case word's stem, without an array for it.
  /// - Complexity: O(bytes of the word)
  func hash(ofStem word: ArraySlice<UInt8>) -> UInt64 {
    WordHash(cutter.cut(word) ? cutter.word : libraryStem(Array(word))).value
  }

  /// The library's own stem, for the words that ``EnglishStem`` leaves to it.
  func libraryStem(_ word: [UInt8]) -> [UInt8] {
    guard let stemmer, let result = sb_stemmer_stem(stemmer, word, Int32(word.count)) else {
      return word
    }
    return Array(UnsafeBufferPointer(start: result, count: Int(sb_stemmer_length(stemmer))))
  }
}
