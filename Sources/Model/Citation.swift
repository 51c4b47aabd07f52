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
  /// must be found in the span, in order; a reference such as `&amp;` counts as itself and as its letter,
  /// and the space between two cells of a table may be a `|` there. In a saved page the block names the
  /// pieces between tags, and these must spell it letter for letter.
  /// - Complexity: O(bytes)
  package func proves(_ block: Block) -> Bool {
    if file.holds(block.text, at: range) { return true }
    if !block.pieces.isEmpty {
      return block.pieces.allSatisfy {
        range.contains($0.lowerBound) && $0.upperBound <= range.upperBound
      }
        && MarkedUpWords.spell(block.text, block.pieces, in: file)
    }
    guard range.lowerBound >= 0, range.upperBound <= file.bytes.count else { return false }
    let span = NormalisedText.bytes(of: Array(file.bytes[range]))
    let words = NormalisedText.bytes(of: block.text)
    if span == words { return true }
    guard block.html != nil else { return false }
    return Self.holds(span, inOrder: words)
      || Self.holds(NormalisedText.bytes(of: MarkedUpWords.spelledOut(span)), inOrder: words)
  }

  private static func holds(_ span: [UInt8], inOrder words: [UInt8]) -> Bool {
    span.withUnsafeBufferPointer { span in
      var position = 0
      for byte in words where byte != UInt8(ascii: " ") {
        while position < span.count, span[position] != byte { position += 1 }
        guard position < span.count else { return false }
        position += 1
      }
      return true
    }
  }
}

extension SourceFile {
  /// Whether exactly these words, byte for byte, stand at a place; most blocks are proved by this.
  /// - Complexity: O(bytes of the words)
  package func holds(_ words: String, at range: SourceRange) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      let place = UnsafeRawBufferPointer(rebasing: bytes[range])
      return words.utf8.withContiguousStorageIfAvailable { words in
        Self.areEqual(place, UnsafeRawBufferPointer(words))
      } ?? words.utf8.elementsEqual(place)
    }
  }

  /// Compares eight bytes at a time, because every block of every page is compared.
  private static func areEqual(
    _ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer
  ) -> Bool {
    let count = first.count
    guard count == second.count else { return false }
    guard count >= 8 else { return first.elementsEqual(second) }
    var (index, difference): (Int, UInt64) = (0, 0)
    while index < count {
      // The last eight bytes overlap those before them.
      let place = min(index, count - 8)
      difference |=
        first.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        ^ second.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      index += 8
    }
    return difference == 0
  }
}
