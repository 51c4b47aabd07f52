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
    if holds(block.text) { return true }
    let span = NormalisedText.bytes(of: Array(file.bytes[range]))
    let words = NormalisedText.bytes(of: block.text)
    return span == words || (block.html != nil && Self.holds(span, inOrder: words))
  }

  /// Whether exactly these words stand at the place; most blocks are settled by this.
  private func holds(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in
      file.bytes.withUnsafeBytes { bytes in
        Self.areEqual(UnsafeRawBufferPointer(rebasing: bytes[range]), UnsafeRawBufferPointer(text))
      }
    }
  }

  /// Compares eight bytes at a time, because every block of every page is compared.
  private static func areEqual(
    _ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer
  ) -> Bool {
    guard first.count == second.count else { return false }
    var index = 0
    while index + 8 <= first.count {
      let left = first.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if left != second.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
      index += 8
    }
    return first[index...].elementsEqual(second[index...])
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
