import CMarkGFM

/// Where a block of the document lies in its file.
///
/// The library's own end positions are wrong for raw HTML (one line short), for underlined headings
/// (one line long) and for whatever ends in blank lines; its starts are wrong where it took link
/// definitions out of a paragraph or split a paragraph from the table below it. So the ranges are
/// found by lines, counting the lines of what the library kept, and are trimmed of white space.
extension SourceLines {
  /// The bytes of a child of the document, from its first to its last byte that is not white space.
  /// - Complexity: O(length of the block)
  func range(of block: Node) -> Range<Int> {
    switch block.type {
    case CMARK_NODE_HEADING, CMARK_NODE_THEMATIC_BREAK: heading(block)
    case CMARK_NODE_PARAGRAPH: paragraph(block)
    case CMARK_NODE_HTML_BLOCK:
      trimmed(from: block.startLine, count: Self.count(in: block.literal))
    case CMARK_NODE_FOOTNOTE_DEFINITION: footnote(block)
    default: trimmed(from: firstLine(of: block), to: block.endLine)
    }
  }

  /// A heading, or a rule, which is a heading without words: one line, unless it is underlined.
  private func heading(_ block: Node) -> Range<Int> {
    let own = trimmed(from: block.startLine, to: block.startLine)
    guard block.type == CMARK_NODE_HEADING, !isHashed(own) else { return own }
    let last = underline(of: block)
    return trimmed(from: last - Self.count(in: block.content), to: last)
  }

  private func isHashed(_ range: Range<Int>) -> Bool {
    let hashes = file[range].prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(hashes) else { return false }
    return hashes == range.count || file[range.lowerBound + hashes].isBlank
  }

  /// The line that underlines a heading: the last one the library names, or the one before it.
  private func underline(of heading: Node) -> Int {
    let last = heading.endLine
    let line = file[trimmed(from: last, to: last)]
    let isUnderline =
      !line.isEmpty
      && (line.allSatisfy { $0 == UInt8(ascii: "=") }
        || line.allSatisfy { $0 == UInt8(ascii: "-") })
    return isUnderline && heading.next.map(firstLine) != last ? last : last - 1
  }

  private func paragraph(_ block: Node) -> Range<Int> {
    let count = Self.count(in: block.content)
    guard block.startLine == 0 else {
      return trimmed(from: block.endLine - count + 1, to: block.endLine)
    }
    return trimmed(from: firstLine(of: block), count: count)
  }

  /// A footnote starts at its label; it may stand inside a quote or a list.
  private func footnote(_ block: Node) -> Range<Int> {
    let whole = trimmed(from: block.startLine, to: block.endLine)
    var start = min(self.start(ofLine: block.startLine) + block.startColumn - 1, whole.upperBound)
    while start > whole.lowerBound, !file[start...].starts(with: [0x5B, 0x5E]) { start -= 1 }
    return start..<whole.upperBound
  }

  /// The first line of a block, also of a table and of the paragraph that was split from it.
  private func firstLine(of block: Node) -> Int {
    if block.startLine == 0 { return block.next?.startLine ?? 0 }
    guard let split = block.previous, split.startLine == 0 else { return block.startLine }
    return block.startLine + Self.count(in: split.content)
  }

  private func trimmed(from first: Int, to last: Int) -> Range<Int> {
    trimmed(first...max(first, last))
  }

  private func trimmed(from first: Int, count: Int) -> Range<Int> {
    trimmed(from: first, to: first + count - 1)
  }
}
