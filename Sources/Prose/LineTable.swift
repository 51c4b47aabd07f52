/// The blocks of one article with everything the rules of structure ask about them.
struct LineTable: Sendable {
  /// The blocks as they were handed in.
  let blocks: [BlockText]
  let lines: [Line]
  /// The plain text of the short blocks; empty for the others.
  let plain: [[UInt8]]
  /// The leading number of the short blocks that have one.
  let numberings: [Numbering?]
  /// How many long blocks stand before each block.
  let longBefore: [Int]

  /// Measures every block once; linear in the length of the article.
  init(_ blocks: [BlockText]) {
    let lines = blocks.map { Line($0.bytes) }
    let plain = zip(blocks, lines).map { $1.isShort ? PlainText.folding($0.bytes) : [] }
    self.blocks = blocks
    self.lines = lines
    self.plain = plain
    numberings = zip(lines, plain).map { $0.count.digits > 0 ? Numbering($1) : nil }
    var seen = 0
    longBefore = lines.map { line in
      defer { seen += line.isLong ? 1 : 0 }
      return seen
    }
  }

  var indices: Range<Int> { lines.indices }

  /// How a block would be written if it were a heading.
  func style(_ index: Int) -> HeadingStyle {
    HeadingStyle(lines[index], numbering: numberings[index])
  }

  /// Whether a block exists and is running text.
  func isProse(_ index: Int) -> Bool { index < lines.count && lines[index].isProse }
}
