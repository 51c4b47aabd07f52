import Prose

/// The words of all quotations of a story end to end: a hash each, numbers by their digits.
struct QuotedWords {
  private(set) var hashes: [UInt64] = []

  /// Adds the words that begin in some bytes; capitals and marks make no difference.
  ///
  /// Gives back the place of the words.
  mutating func add(_ range: Range<Int>, of paragraph: Paragraph) -> Range<Int> {
    let start = hashes.count
    let first = paragraph.firstToken(from: range.lowerBound)
    let end = max(first, paragraph.firstToken(from: range.upperBound))
    for number in first..<end { hashes.append(paragraph.hash(paragraph.tokens[number])) }
    return start..<hashes.count
  }
}

extension Paragraph {
  /// The hash of a word; that of its digits when it is a number.
  func hash(_ token: Token) -> UInt64 {
    token.isWord ? token.hash : WordHash(Array(bytes[token.range])).value
  }

  /// The bytes of the first run of words with this wording; nil when it does not occur.
  /// - Complexity: O(words · words of the run) at worst, O(words) in practice
  func range(of wording: ArraySlice<UInt64>) -> Range<Int>? {
    guard !wording.isEmpty, tokens.count >= wording.count else { return nil }
    for start in 0...tokens.count - wording.count
    where wording.indices.allSatisfy({
      hash(tokens[start + $0 - wording.startIndex]) == wording[$0]
    }) {
      let last = tokens[start + wording.count - 1]
      return tokens[start].range.lowerBound..<last.range.upperBound
    }
    return nil
  }
}
