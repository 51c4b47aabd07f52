/// What a block is when it is no part of the article: the page's own furniture.
///
/// A wrong verdict hides news from readers, so every kind asks for a clear form, and a block of
/// twelve words or more is furniture only for a mark that no reporter would write.
package enum Furniture: Hashable, Sendable, CaseIterable {
  /// An invitation to read, watch, follow or sign up for something else.
  case promotion
  /// A web address and nothing else.
  case link
  /// A message from a social network or the line that signs it.
  case post
  /// A picture's source, or a caption that ends with it.
  case credit
  /// When the page was published, and nothing else.
  case date
  /// A rule made of marks: `___`, `* * *`.
  case separator
  /// A button or slot of the page: `Share`, `Advertisement`.
  case control

  /// Recognises furniture by its words alone; nil for anything that may be text.
  init?(_ line: Line, plain: [UInt8]) {
    guard line.size > 0, line.isShort else { return nil }
    if line.count.letters == 0, line.count.digits == 0 {
      self = .separator
    } else if Self.isPost(line, plain) {
      self = .post
    } else if Self.isLink(line, plain) {
      self = .link
    } else if FurniturePhrases.control.fill(plain) {
      self = .control
    } else if Self.isCredit(line, plain) {
      self = .credit
    } else if Self.isPromotion(line, plain) {
      self = .promotion
    } else if line.count.digits > 0, DateStamp.holds(plain) {
      self = .date
    } else {
      return nil
    }
  }

  /// Whether a line is too short and too open-ended to be a sentence.
  private static func isScrap(_ line: Line) -> Bool {
    line.count.words < 12 && !line.endsSentence
  }

  private static func isPromotion(_ line: Line, _ plain: [UInt8]) -> Bool {
    FurniturePhrases.promotion.begin(plain) && line.count.words <= 30
      || isScrap(line) && FurniturePhrases.hint.begin(plain)
  }

  /// `Photo: Ann Lee`, `Ann Lee/Getty Images`, or a caption that ends in `(AP Photo/Ann Lee)`.
  private static func isCredit(_ line: Line, _ plain: [UInt8]) -> Bool {
    if plain.last == UInt8(ascii: ")") {
      return FurniturePhrases.pictureDesk.occur(in: tail(of: plain, after: "("))
    }
    return isScrap(line)
      && (FurniturePhrases.credit.begin(plain) || FurniturePhrases.inlineCredit.occur(in: plain)
        || FurniturePhrases.pictureDesk.begin(tail(of: plain, after: "/")))
  }

  /// The last words after a mark; empty when it is missing or too far from the end for a credit.
  private static func tail(of plain: [UInt8], after mark: Unicode.Scalar) -> [UInt8] {
    guard let start = plain.lastIndex(of: UInt8(ascii: mark)), plain.count - start <= 60 else {
      return []
    }
    return Array(plain[(start + 1)...])
  }

  private static func isLink(_ line: Line, _ plain: [UInt8]) -> Bool {
    line.count.words == 1
      && (plain.starts(with: "http://".utf8) || plain.starts(with: "https://".utf8)
        || plain.starts(with: "www.".utf8))
  }

  /// `— Ann Lee (@annlee) March 3, 2025`, and any line with a picture from the network.
  private static func isPost(_ line: Line, _ plain: [UInt8]) -> Bool {
    if Self.pictureLink.occur(in: plain) { return true }
    let isSigned = (line.first == .dash || line.first == .hyphen) && line.count.words <= 16
    return isSigned && plain.contains(UInt8(ascii: "@"))
  }

  private static let pictureLink = Phrases("pic.twitter.com\npic.x.com")
}
