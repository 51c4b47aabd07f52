/// A paragraph read once: its words, what they can do, and its sentences.
///
/// Every rule reads this and none reads the text again, because reading takes longer than the
/// rules do. It is shared, not copied: rules hand it about a hundred times as often as it is made.
package final class Paragraph: Sendable {
  /// The text in UTF-8.
  package let bytes: [UInt8]
  /// The text in lower case, byte for byte where it was.
  package let lowercase: [UInt8]
  /// Its words and numbers, in order.
  package let tokens: [Token]
  /// What each word can do, one for each token.
  package let classes: [WordClass]
  /// The bytes of its sentences, in order.
  package let sentences: [Range<Int>]
  /// What stands between quotation marks when no paragraph before ended inside a quotation.
  let quotations: [QuotedSpan]
  /// Where a quotation mark may begin first; the end when there is none, as in most paragraphs.
  let firstMark: Int

  /// Reads a paragraph in UTF-8.
  /// - Complexity: O(bytes)
  package init(_ bytes: [UInt8]) {
    var reader = Tokens(bytes)
    tokens = reader.rest()
    lowercase = reader.lowercase
    self.bytes = bytes
    classes = WordClasses.english.classes(of: tokens)
    sentences = Sentences.split(bytes)
    firstMark = MarkSearch.next(in: bytes, from: 0)
    quotations = QuoteScanner.spans(in: bytes, from: firstMark, isContinuing: false)
  }

  /// The bytes that the tables of word classes take up.
  package static var tableSize: Int { WordClasses.english.size }

  /// The sentence that holds a byte; all of the paragraph when none does.
  /// - Complexity: O(log sentences)
  package func sentence(at byte: Int) -> Range<Int> {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].contains(byte) else { return 0..<bytes.count }
    return sentences[low]
  }
}

extension Paragraph: Hashable {
  /// Paragraphs of the same bytes are the same.
  package static func == (first: Paragraph, second: Paragraph) -> Bool {
    first === second || first.bytes == second.bytes
  }

  /// Hashes the bytes.
  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
