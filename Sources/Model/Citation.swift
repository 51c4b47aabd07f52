/// The proof of a block: whose words they are and where they stand.
package struct Citation: Hashable, Sendable {
  /// The source's number in the explainer's list, from 1.
  package let source: Int
  /// The article's file.
  package let file: SourceFile
  /// The bytes that the words come from.
  package let range: SourceRange

  /// A citation of a span of an article.
  package init(source: Int, file: SourceFile, range: SourceRange) {
    self.source = source
    self.file = file
    self.range = range
  }

  /// Whether a block's words are the words that stand at the place.
  ///
  /// Quotation marks and white space are normalised. Plain text must be equal; in Markdown the
  /// punctuation of links and emphasis may stand between the words, so each letter of the block
  /// must be found in the span, in order.
  /// - Complexity: O(bytes)
  package func proves(_ block: Block) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= file.bytes.count else { return false }
    let span = NormalisedText.bytes(of: Array(file.bytes[range]))
    let words = NormalisedText.bytes(of: block.text)
    return span == words || (block.html != nil && Self.holds(span, inOrder: words))
  }

  private static func holds(_ span: [UInt8], inOrder words: [UInt8]) -> Bool {
    var position = span.startIndex
    for byte in words {
      guard let found = span[position...].firstIndex(of: byte) else { return false }
      position = found + 1
    }
    return true
  }
}
