import CMarkGFM

/// Finds the byte of the file where a piece of the tree was written.
///
/// The library's positions inside a block are hints: it takes the white space at the start of a line
/// for nothing, forgets definitions above, and knows nothing of links it found by itself. So the
/// words themselves are looked for, from the hint on.
struct FindingPositions {
  let lines: SourceLines
  /// The block that was asked for last, because its range costs a look at all of it.
  private var last: (block: Node, range: Range<Int>)?

  init(lines: SourceLines) { self.lines = lines }

  /// Where a node starts whose first line in the source is known.
  mutating func offset(of node: Node, written words: [UInt8]) -> Int {
    let block = range(ofBlockWith: node)
    let hint = min(max(hint(for: node), block.lowerBound), block.upperBound)
    let needle = words.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    if needle.isEmpty || lines.file[hint...].starts(with: needle) { return hint }
    let line = max(lines.start(ofLine: node.startLine), block.lowerBound)
    return first(needle, in: line..<max(line, block.upperBound)) ?? line
  }

  /// Where a link or an image starts: at its bracket, or at its words when they are the address.
  mutating func offset(ofLink node: Node) -> Int {
    let words = node.firstChild?.literal ?? []
    let isBare = node.startLine == 0
    let opening: [UInt8] = node.type == CMARK_NODE_IMAGE ? [0x21, 0x5B] : isBare ? [] : [0x5B]
    return offset(of: node, written: opening + words)
  }

  private func hint(for node: Node) -> Int {
    lines.start(ofLine: node.startLine) + max(node.startColumn, 1) - 1
  }

  private mutating func range(ofBlockWith node: Node) -> Range<Int> {
    var block = node
    while let parent = block.parent, parent.type != CMARK_NODE_DOCUMENT { block = parent }
    if let last, last.block == block { return last.range }
    let range = lines.range(of: block)
    last = (block, range)
    return range
  }

  /// Looks a few thousand bytes ahead, so that a hostile file cannot make this quadratic.
  private func first(_ needle: ArraySlice<UInt8>, in range: Range<Int>) -> Int? {
    range.prefix(8192).first { lines.file[$0...].starts(with: needle) }
  }
}
