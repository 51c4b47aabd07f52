extension Wording {
  /// Whether this paragraph has a sentence that another one with much the same words lacks.
  ///
  /// A copy with a sentence of its own is more than a copy: folding it away would lose news. A
  /// sentence of fewer than eight words, or one of which the other has a quarter of the shingles,
  /// does not count.
  /// - Complexity: O(n log n) words
  package func saysMore(than other: Wording) -> Bool {
    let known = other.shingles
    return paragraph.sentences.contains { sentence in
      let own = shingles(in: sentence)
      guard own.count >= 6 else { return false }
      return Resemblance(own, known).shared * 4 < own.count
    }
  }

  private func shingles(in sentence: Range<Int>) -> [UInt64] {
    let tokens = paragraph.tokens
    var number = 2
    var found: [UInt64] = []
    forEachShingle { shingle in
      let (start, end) = (tokens[number - 2].range.lowerBound, tokens[number].range.upperBound)
      if sentence.lowerBound <= start, end <= sentence.upperBound { found.append(shingle) }
      number += 1
    }
    return Self.distinct(found)
  }
}
