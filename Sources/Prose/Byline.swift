/// The line that says who wrote an article: `By Joke Kujenya and Ann Lee, Example Tribune`.
///
/// A sentence may begin with "By" too ("By the time we arrived ..."), so what follows must be
/// names of two to five capitalised words, or a desk; and no full stop may end it.
package struct Byline: Hashable, Sendable {
  /// The people named, as ranges of the block's bytes.
  package let names: [Range<Int>]
  /// The desk, agency or post named beside them or in their place.
  package let desk: Range<Int>?

  /// No byline has more bytes than this.
  static let longest = 120

  /// Reads a byline; nil when the block is none.
  ///
  /// Linear in the length of the block.
  package init?(_ block: BlockText) {
    guard !block.bytes.isEmpty, block.bytes.count <= Self.longest else { return nil }
    let plain = PlainText.folding(block.bytes)
    if NewsroomWords.wholeDesk.fill(plain) {
      self.init(names: [], desk: block.bytes.indices)
      return
    }
    guard Self.endsAsName(plain) else { return nil }
    let lead = NewsroomWords.bylineLead.length(in: plain, at: 0)
    var reader = BylineReader(block.bytes, from: lead ?? 0)
    guard reader.read(), lead != nil || reader.namesPersonAndDesk else { return nil }
    self.init(names: reader.names, desk: reader.desk)
  }

  private init(names: [Range<Int>], desk: Range<Int>?) {
    self.names = names
    self.desk = desk
  }

  /// Names end without a mark; a full stop may only belong to "Jr.".
  private static func endsAsName(_ plain: [UInt8]) -> Bool {
    switch Glyph.readBack(plain, before: plain.count, from: 0).glyph {
    case .stop:
      [" jr.", " sr."].contains { plain.suffix(4).elementsEqual($0.utf8) }
    case .question, .exclamation, .colon, .quote, .semicolon: false
    default: true
    }
  }

  /// The people a block names as its authors; empty when it is no byline.
  package static func names(in block: BlockText) -> [String] {
    Byline(block)?.names.map { String(decoding: block.bytes[$0], as: UTF8.self) } ?? []
  }
}
