import CSnowball
package import Model
import Prose

/// Cuts words to their stems, so that "negotiating" meets "negotiations".
///
/// Snowball's stemmers (https://snowballstem.org/algorithms/) from `libstemmer`. The C object keeps
/// its result in a buffer of its own, so a stemmer belongs to one task; make one a story and memoise by
/// distinct word. For English ``EnglishStem`` follows the same rules in less time for nearly all words;
/// the library has the others. Words of a language that the library does not know, such as Ukrainian,
/// are compared as they stand, capitals and accents aside.
package final class Stemmer {
  private let stemmer: OpaquePointer?
  private let isEnglish: Bool
  private var cutter = EnglishStem()

  /// A stemmer of one's own.
  package init(_ language: LanguageTag = .english) {
    isEnglish = language.isEnglish
    // The library knows its languages by their short names, and Norwegian by the one for both of its forms.
    let name = ["nb", "nn"].contains(language.primary) ? "no" : language.primary
    stemmer = sb_stemmer_new(name, "UTF_8")
  }

  deinit {
    sb_stemmer_delete(stemmer)
  }

  /// Whether words of the language are cut at all.
  package var cuts: Bool { stemmer != nil }

  /// The stem of a lower-case word; the word itself when the library has no answer.
  /// - Complexity: O(bytes of the word)
  package func stem(_ word: [UInt8]) -> [UInt8] {
    guard isEnglish else { return foreignStem(word[...]) }
    return cutter.cut(word[...]) ? cutter.word : libraryStem(word)
  }

  /// The hash of a lower-case word's stem, without an array for it.
  /// - Complexity: O(bytes of the word)
  func hash(ofStem word: ArraySlice<UInt8>) -> UInt64 {
    guard isEnglish else { return WordHash(foreignStem(word)).value }
    return WordHash(cutter.cut(word) ? cutter.word : libraryStem(Array(word))).value
  }

  /// Capitals outside ASCII and accents are left to ``FoldedWords``, which the search reads words by;
  /// the library is asked first, because its rules look at accents.
  private func foreignStem(_ word: ArraySlice<UInt8>) -> [UInt8] {
    let lowercase = Array(String(decoding: word, as: UTF8.self).lowercased().utf8)
    let stem = String(decoding: libraryStem(lowercase), as: UTF8.self)
    return Array(FoldedWords.key(of: stem).utf8)
  }

  /// The library's own stem, for the words that ``EnglishStem`` leaves to it.
  func libraryStem(_ word: [UInt8]) -> [UInt8] {
    guard let stemmer, let result = sb_stemmer_stem(stemmer, word, Int32(word.count)) else {
      return word
    }
    return Array(UnsafeBufferPointer(start: result, count: Int(sb_stemmer_length(stemmer))))
  }
}
