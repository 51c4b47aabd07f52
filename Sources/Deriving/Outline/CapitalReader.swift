/// Tells whether the capital of a word in a paragraph means a name.
///
/// At the start of a sentence or a quotation every word has one, and a lede's first words may all
/// be capitals; neither says anything. Asked only for the few words that stand in subheads.
struct CapitalReader {
  /// How a word stands in its sentence.
  enum Standing: Hashable { case lower, capital, unclear }

  let bytes: [UInt8]
  /// The word.
  let range: Range<Int>
  /// The word before it in the paragraph; empty for the first.
  let previous: Range<Int>

  /// How the word stands.
  /// - Complexity: O(bytes of the word and its neighbour)
  var standing: Standing {
    guard Self.isCapital(bytes[range.lowerBound]) else { return .lower }
    let opensSentence =
      previous.isEmpty || bytes[previous.upperBound..<range.lowerBound].contains(where: Self.opens)
    return opensSentence || isAllCapitals(range) && isAllCapitals(previous) ? .unclear : .capital
  }

  private func isAllCapitals(_ range: Range<Int>) -> Bool {
    range.count > 1 && bytes[range].allSatisfy(Self.isCapital)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// Stops, colons and quotation marks; the dashes and curly marks all have the byte 0x80 second.
  private static func opens(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: "\""), 0x80:
      return true
    default: return false
    }
  }
}
