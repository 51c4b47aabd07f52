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
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.lowerBound < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
