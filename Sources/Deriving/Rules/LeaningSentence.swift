import Prose

/// A sentence whose subject was named in the one before it: "By dawn it had begun to fall".
///
/// Shown alone it tells nobody anything, so the page shows both; they stand side by side in the
/// report, and no word is changed.
enum LeaningSentence {
  /// Two sentences of more words together are no line of a list.
  private static let most = 36

  /// The sentence with the one before it, if it leans on that; else the sentence.
  ///
  /// Its date, given as the words to pass over, names no subject.
  /// - Complexity: O(bytes of the two sentences)
  static func whole(
    _ sentence: Range<Int>, of paragraph: Paragraph, passing: Range<Int>? = nil
  ) -> Range<Int> {
    guard let place = paragraph.sentences.firstIndex(of: sentence), place > 0,
      leans(sentence, of: paragraph, passing: passing)
    else { return sentence }
    let both = paragraph.sentences[place - 1].lowerBound..<sentence.upperBound
    guard paragraph.tokens(in: both).count <= most, !quotes(both, of: paragraph) else {
      return sentence
    }
    return both
  }

  /// Whether a pronoun stands where the subject does.
  static func leans(
    _ sentence: Range<Int>, of paragraph: Paragraph, passing: Range<Int>? = nil
  ) -> Bool {
    let tokens = paragraph.tokens(in: sentence).prefix(8)
    for (place, token) in zip(tokens.indices, tokens) {
      if let passing, token.range.overlaps(passing) || openers.hold(token.hash) { continue }
      // "It remains unclear whether they": "it" stands for what follows.
      if passing == nil, empty.hold(token.hash) { continue }
      let next = place + 1 < tokens.endIndex ? tokens[place + 1].hash : 0
      return pronouns.hold(token.hash) && !announcing.hold(next)
    }
    return false
  }

  /// A quotation may begin in one sentence and end in the other.
  private static func quotes(_ range: Range<Int>, of paragraph: Paragraph) -> Bool {
    paragraph.bytes[range].contains { $0 == UInt8(ascii: "\"") }
      || range.dropLast(2).contains {
        paragraph.bytes[$0] == 0xE2 && paragraph.bytes[$0 + 1] == 0x80
          && paragraph.bytes[$0 + 2] & 0xFC == 0x9C
      }
  }

  private static let pronouns = SortedHashes("it they he she this these both others")
  /// "It took two hours to agree": "it" stands for what follows.
  private static let announcing = SortedHashes("took takes emerged transpired")
  private static let openers = SortedHashes(
    """
    on in by at since from until before after during early late around about only but and the that
    dawn daybreak noon midday midnight dusk nightfall morning afternoon evening night
    """)
  private static let empty = SortedHashes(
    "it is was remains remained still not yet unclear unknown uncertain whether if how why when who"
  )
}
