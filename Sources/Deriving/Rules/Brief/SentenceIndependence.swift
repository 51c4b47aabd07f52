import Prose

/// Tells whether a sentence can be read without the ones around it.
enum SentenceIndependence {
  /// Whether a statement is whole, of 8 to 40 words, quotes nobody, and leans on nothing before it.
  /// - Complexity: O(bytes of the sentence)
  static func holds(
    of range: Range<Int>, _ tokens: ArraySlice<Token>, in paragraph: Paragraph
  ) -> Bool {
    guard (8...40).contains(tokens.count), let first = tokens.first else { return false }
    guard begins(range, in: paragraph),
      paragraph.bytes[range.upperBound - 1] == UInt8(ascii: "."),
      !leaning.hold(first.hash), !leans(tokens)
    else { return false }
    let firstPerson = firstPerson
    return !tokens.contains { firstPerson.hold($0.hash) } && !quotes(range, in: paragraph)
  }

  /// Whether a pronoun near the beginning stands for what was named before the sentence.
  ///
  /// Behind a word such as "said" it stands for the subject: "the council said it would".
  private static func leans(_ tokens: ArraySlice<Token>) -> Bool {
    let pronouns = pronouns
    for (place, token) in tokens.prefix(8).enumerated() where pronouns.hold(token.hash) {
      let before = tokens.index(before: tokens.startIndex + max(place, 1))
      if place < 3 || objects.hold(token.hash) && !linking.hold(tokens[before].hash) { return true }
    }
    return false
  }

  /// Begins with a capital or a number; a letter outside ASCII may be a capital.
  private static func begins(_ range: Range<Int>, in paragraph: Paragraph) -> Bool {
    let first = paragraph.bytes[range.lowerBound]
    return first &- 0x41 < 26 || first &- 0x30 < 10 || first >= 0xC3
  }

  /// Whether a quotation mark stands in it: `"`, the curved ones but the apostrophe, guillemets.
  private static func quotes(_ range: Range<Int>, in paragraph: Paragraph) -> Bool {
    let all = paragraph.bytes
    let bytes = all.span
    for index in range where bytes[index] == UInt8(ascii: "\"") || bytes[index] >= 0x80 {
      switch bytes[index] {
      case UInt8(ascii: "\""): return true
      case 0x98, 0x9C, 0x9D, 0x9E, 0xAB, 0xBB:
        if index >= 2, bytes[index - 2] == 0xE2, bytes[index - 1] == 0x80 { return true }
        if index >= 1, bytes[index - 1] == 0xC2 { return true }
      default: break
      }
    }
    return false
  }

  /// A sentence that begins with one of these goes on with the one before it.
  private static let leaning = SortedHashes(
    """
    also although and another because both but earlier either elsewhere even finally first here \
    his her however if its later meanwhile moreover neither nor now once or others second \
    separately so still such that their then there these third this those though thus when where \
    whether which while who why yet
    """)
  private static let pronouns = SortedHashes(
    "he she they it his her their its him them this that these those")
  private static let objects = SortedHashes("it them him this these")
  private static let linking = SortedHashes(
    "said says that whether if when because before after until while and or")
  private static let firstPerson = SortedHashes("i we our ours my me mine you your")
}
