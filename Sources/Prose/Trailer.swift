/// The line at the end of an article that credits other reporters and agencies, or states rights.
package struct Trailer: Hashable, Sendable {
  /// What a trailer is for.
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// Reporters, editors and agencies who had a part in it.
    case credit
    /// Who owns it.
    case rights
    /// Where it first stood, and whether it was changed.
    case notice
    /// How to reach the author.
    case contact
  }

  /// What it is for.
  package let kind: Kind
  /// The words that name those it credits, without the brackets or dash around them.
  package let credit: Range<Int>

  /// Reads a block from the end of an article; nil when it is text.
  ///
  /// Linear in the length of the block.
  ///
  /// The forms occur in sentences of the report too, so ask only about an article's last blocks
  /// (`ArticleStructure.roles` asks about the last four).
  package init?(_ block: BlockText) {
    guard block.bytes.count <= Self.longest else { return nil }
    let core = Self.core(of: block.bytes)
    let plain = PlainText.folding(Array(block.bytes[core]))
    guard let kind = Self.kind(plain) ?? Self.filing(block.bytes[core]) else { return nil }
    self.kind = kind
    credit = core
  }

  /// The notice a wire service prints below its reports is the longest one known.
  private static let longest = 400

  private static func kind(_ plain: [UInt8]) -> Kind? {
    if isCredit(plain) || isContribution(plain) { return .credit }
    if isRights(plain) { return .rights }
    if TrailerPhrases.notice.begin(plain) { return .notice }
    return isContact(plain) ? .contact : nil
  }

  /// A long line that opens like a credit must not be a sentence ("With agencies in ruins, ...").
  private static func isCredit(_ plain: [UInt8]) -> Bool {
    TrailerPhrases.creditOpening.begin(plain)
      && (plain.count <= 60 || !HeadingPhrases.clause.occur(in: plain))
      && !plain.dropLast().contains(UInt8(ascii: "\""))
  }

  private static func isRights(_ plain: [UInt8]) -> Bool {
    TrailerPhrases.rightsAnywhere.occur(in: plain)
      || TrailerPhrases.rights.begin(plain) && !HeadingPhrases.clause.occur(in: plain)
  }

  /// Others took part, as in `Ann Lee in Kyiv contributed to this report`.
  private static func isContribution(_ plain: [UInt8]) -> Bool {
    plain.count <= 240
      && (TrailerPhrases.contribution.occur(in: plain)
        || plain.count <= 120 && plain.suffix(13).elementsEqual(" contributed.".utf8))
  }

  /// A name directly before the verb, as in `Ann Lee reported from Kyiv`.
  private static func filing(_ bytes: ArraySlice<UInt8>) -> Kind? {
    guard bytes.count <= 160 else { return nil }
    let words = bytes.split(separator: UInt8(ascii: " "), maxSplits: 5)
    guard let verb = words.firstIndex(where: { $0.elementsEqual("reported".utf8) }),
      (2...4).contains(verb), verb + 1 < words.count, words[verb + 1].elementsEqual("from".utf8)
    else { return nil }
    return words[..<verb].allSatisfy { WordCount(Array($0)).raised == 1 } ? .credit : nil
  }

  private static func isContact(_ plain: [UInt8]) -> Bool {
    plain.count <= 160 && plain.contains(UInt8(ascii: "@"))
      && TrailerPhrases.contact.begin(plain)
  }

  /// The text without a bracket around it or a dash or star before it.
  private static func core(of bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (0, bytes.count)
    while start < end {
      let (glyph, width) = Glyph.read(bytes, at: start, before: end)
      guard [.hyphen, .dash, .bullet, .space, .openBracket].contains(glyph) else { break }
      if glyph == .openBracket {
        guard bytes[end - 1] == UInt8(ascii: ")"), !isCopyright(bytes, at: start) else { break }
        end -= 1
      }
      start += width
    }
    return start..<end
  }

  private static func isCopyright(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index...].starts(with: "(c)".utf8) || bytes[index...].starts(with: "(C)".utf8)
  }
}
