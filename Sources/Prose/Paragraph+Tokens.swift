extension Paragraph {
  /// The words that begin in some bytes, found by halving, as rules ask for them sentence by
  /// sentence.
  /// - Complexity: O(log tokens)
  package func tokens(in bytes: Range<Int>) -> ArraySlice<Token> {
    let first = firstToken(from: bytes.lowerBound)
    return tokens[first..<max(first, firstToken(from: bytes.upperBound))]
  }

  /// The number of the first word that begins at a byte or behind it.
  /// - Complexity: O(log tokens)
  package func firstToken(from byte: Int) -> Int {
    tokens.withUnsafeBufferPointer { tokens in
      var (low, count) = (0, tokens.count)
      while count > 0 {
        let half = count / 2
        let isBefore = tokens[low + half].range.lowerBound < byte
        low = isBefore ? low + half + 1 : low
        count = isBefore ? count - half - 1 : half
      }
      return low
    }
  }
}
