/// Tells by its surface that a block belongs to no section.
///
/// Furniture of web pages is taken out where articles are read; these are what is left of it in
/// saved posts and wire copy.
enum StrayRules {
  /// The rule that a block falls under; nil when it should be placed.
  /// - Complexity: O(bytes), far less for most blocks
  static func rule(
    for text: [UInt8], contentCount: Int, hasSeed: () -> Bool
  ) -> StrayRule? {
    guard contentCount <= 12 || isDash(text) else { return nil }
    if isSignature(text) { return .signature }
    if contentCount <= 12, isAddress(text) { return .address }
    if contentCount <= 10, isCredit(text, contentCount) { return .credit }
    if contentCount <= 12, isNoComment(text) { return .noComment }
    return isFragment(text, contentCount, hasSeed) ? .fragment : nil
  }

  /// The line under a quoted post: `— Ann Lee (@annlee) March 3, 2025`.
  private static func isSignature(_ text: [UInt8]) -> Bool {
    isDash(text) && text.count < 120 && contains("(@", in: text)
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

  /// Few words and a set opening: a longer block is news that begins alike.
  private static func isCredit(_ text: [UInt8], _ contentCount: Int) -> Bool {
    let opening = lowercase(text.prefix(40))
    let isListed = credits.contains { $0[0] == opening.first && opening.starts(with: $0) }
    return isListed
      || contentCount <= 4 && opening.starts(with: Array("by ".utf8)) && !endsSentence(text)
  }

  private static let credits: [[UInt8]] = [
    "with reports from", "with reporting by", "with additional reporting",
    "additional reporting by", "reporting by", "editing by", "compiled by",
    "originally published on", "originally published in the", "first published on",
    "this article was originally", "this story was originally", "all rights reserved", "follow us",
    "follow him on", "follow her on", "sign up for", "subscribe to", "read more:", "read also:",
    "related:", "photo:", "click here",
  ].map { Array($0.utf8) }

  /// "The office did not respond to a request for comment on Friday", alone.
  private static func isNoComment(_ text: [UInt8]) -> Bool {
    let plain = lowercase(text[...])
    guard let word = last("comment", in: plain), plain.count - word < 32 else { return false }
    guard !contains("\"", in: plain), !contains("“", in: plain) else { return false }
    if contains("declined", in: plain) { return true }
    let isNegative = ["not ", "n't ", "n’t "].contains { contains($0, in: plain) }
    return isNegative
      && ["respond", "repl", "return", "reached"].contains { contains($0, in: plain) }
  }

  /// Very short, or short without a word of the outline; a quotation is kept.
  private static func isFragment(_ text: [UInt8], _ contentCount: Int, _ hasSeed: () -> Bool)
    -> Bool
  {
    if contentCount >= 6 { return false }
    if isQuoted(text) { return contentCount == 0 }
    return contentCount < 2 || contentCount < 4 && !hasSeed()
  }

  private static func isQuoted(_ text: [UInt8]) -> Bool {
    text.contains(UInt8(ascii: "\"")) || contains("“", in: text)
  }

  private static func endsSentence(_ text: [UInt8]) -> Bool {
    text.last.map { [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains($0) }
      ?? false
  }

  private static func lowercase(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static func contains(_ phrase: String, in text: [UInt8]) -> Bool {
    last(phrase, in: text) != nil
  }

  private static func last(_ phrase: String, in text: [UInt8]) -> Int? {
    let phrase = Array(phrase.utf8)
    guard text.count >= phrase.count else { return nil }
    return (0...text.count - phrase.count).last { text[$0...].starts(with: phrase) }
  }
}
