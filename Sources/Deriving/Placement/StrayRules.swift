/// Tells by its surface that a block belongs to no section.
///
/// Furniture of web pages is taken out where articles are read; these are what is left of it in
/// saved posts, live pages and wire copy. A wrong verdict hides news, so every rule asks for a set
/// form and a short block.
enum StrayRules {
  /// No longer block is looked at.
  static let mostWords = 28

  /// The rule that a block falls under; nil when it should be placed.
  /// - Complexity: O(bytes), far less for most blocks
  static func rule(
    for text: [UInt8], contentCount: Int, hasSeed: () -> Bool
  ) -> StrayRule? {
    guard contentCount <= mostWords else { return nil }
    let isDashed = isDash(text)
    if isDashed, isSignature(text) { return .signature }
    // A notice shows in its first words; of longer blocks no more is asked.
    if contentCount > 14 {
      return StrayLine.mayOpen(text, with: StrayPhrases.notices)
        && StrayLine(text, first: 96).begins(with: StrayPhrases.notices) ? .credit : nil
    }
    let line = StrayLine(text)
    if line.begins(with: StrayPhrases.notices) { return .credit }
    if isCredit(line, contentCount) { return .credit }
    guard contentCount <= 12 || isDashed else { return nil }
    if isAddress(text) { return .address }
    if line.tellsSilence { return .noComment }
    return isFragment(text, contentCount, hasSeed) ? .fragment : nil
  }

  /// The line under a quoted post: `— Ann Lee (@annlee) March 3, 2025`.
  private static func isSignature(_ text: [UInt8]) -> Bool {
    text.count < 120 && text.indices.dropLast().contains { text[$0...].starts(with: "(@".utf8) }
  }

  private static func isDash(_ text: [UInt8]) -> Bool {
    text.first == UInt8(ascii: "-")
      || text.count > 2 && text[0] == 0xE2 && text[1] == 0x80 && (0x90...0x95).contains(text[2])
  }

  /// Whether nothing but addresses and marks is there.
  private static func isAddress(_ text: [UInt8]) -> Bool {
    guard text.contains(UInt8(ascii: "/")) || text.contains(UInt8(ascii: "@")) else { return false }
    let words = text.split { $0 <= 0x20 }
    let rest = words.filter { word in !addresses.contains { word.starts(with: $0) } }
    return rest.count < words.count
      && rest.allSatisfy { !$0.contains { Self.isLetterOrDigit($0) } }
  }

  private static let addresses: [[UInt8]] = [
    "http://", "https://", "www.", "pic.twitter.com", "pic.x.com", "t.co/",
  ].map { Array($0.utf8) }

  /// Few words and a set opening, or a line that ends by thanking colleagues.
  private static func isCredit(_ line: StrayLine, _ contentCount: Int) -> Bool {
    if line.ends(with: StrayPhrases.endings) { return true }
    if contentCount > 10 { return false }
    if line.begins(with: StrayPhrases.invitations) { return true }
    let isLabel = contentCount <= 4 || !line.endsSentence
    return isLabel && line.begins(with: StrayPhrases.credits)
      || contentCount <= 4 && !line.endsSentence && line.begins(with: byline)
  }

  private static let byline = StrayPhraseList([Array("by".utf8)])

  /// Very short, or short without a word of the outline; a quotation is kept.
  ///
  /// A line of a few small letters is a piece of a post, whatever its words: reporting begins with
  /// a capital.
  private static func isFragment(_ text: [UInt8], _ contentCount: Int, _ hasSeed: () -> Bool)
    -> Bool
  {
    if contentCount >= 6 { return false }
    if isQuoted(text) { return contentCount == 0 }
    // Longer, it is a sentence, if one of common words.
    if text.count > 60 { return contentCount == 0 }
    return contentCount < 2 || contentCount < 4 && (isSmall(text) || !hasSeed())
  }

  /// Whether there is no capital, no digit and no letter outside ASCII.
  private static func isSmall(_ text: [UInt8]) -> Bool {
    !text.contains { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 || $0 >= 0xC3 && $0 != 0xE2 }
  }

  private static func isQuoted(_ text: [UInt8]) -> Bool {
    text.contains(UInt8(ascii: "\""))
      || text.indices.dropLast(2).contains { text[$0...].starts(with: "“".utf8) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }
}
