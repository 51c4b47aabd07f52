/// Cuts a pasted text into its blocks: the ranges of bytes that hold one paragraph-sized unit each.
///
/// A pasted article has one block a line, or blank lines between blocks whose own lines are
/// wrapped. Which of the two is decided once for the whole file: from more than 40 % of its line
/// ends doubled on, or when its lines are as full as a fixed width allows, single line ends are
/// mere wrapping. Line ends are LF, CRLF or CR; a byte-order mark is skipped.
package struct TextBlocks: Hashable, Sendable {
  /// The blocks in order, trimmed of white space; what lies between them is white space alone.
  package let ranges: [Range<Int>]

  /// Finds the blocks; linear in the length of the text.
  package init(_ bytes: [UInt8]) {
    let lines = TextLines(bytes)
    ranges = lines.areWrapped ? Self.joined(lines, in: bytes) : lines.ranges.filter { !$0.isEmpty }
  }

  private static func joined(_ lines: TextLines, in bytes: [UInt8]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var isOpen = false
    for (number, line) in lines.ranges.enumerated() {
      if line.isEmpty {
        isOpen = false
      } else if number < opening, isByline(bytes[line]) {
        blocks.append(line)
        isOpen = false
      } else if isOpen, let last = blocks.last {
        blocks[blocks.count - 1] = last.lowerBound..<line.upperBound
      } else {
        blocks.append(line)
        isOpen = true
      }
    }
    return blocks
  }

  /// Lines this far up may be a headline and byline pasted without a blank line between them.
  private static let opening = 6

  private static func isByline(_ line: ArraySlice<UInt8>) -> Bool {
    line.count <= Byline.longest && Byline(BlockText(folding: line)) != nil
  }
}
