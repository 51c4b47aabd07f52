/// The lines of a file, trimmed; a blank line is an empty range.
struct TextLines {
  private(set) var ranges: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      append(bytes, start..<end)
      let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    append(bytes, start..<bytes.count)
    dropBlankEnds()
  }

  /// Whether single line ends are wrapping and blank lines part the blocks.
  var areWrapped: Bool {
    let breaks = ranges.indices.dropLast()
    let singles = breaks.filter { !ranges[$0].isEmpty && !ranges[$0 + 1].isEmpty }
    let doubled = breaks.count - singles.count
    guard doubled > 0 else { return false }
    return doubled * 10 > breaks.count * 4 || areFull(singles)
  }

  /// Whether lines end where the next word would not have fitted into the width of the longest.
  private func areFull(_ numbers: [Int]) -> Bool {
    let width = ranges.lazy.map(\.count).max() ?? 0
    guard Self.widths.contains(width), !numbers.isEmpty else { return false }
    let full = numbers.count { ranges[$0].count * 5 >= width * 4 }
    return full * 10 >= numbers.count * 8
  }

  /// Widths people wrap at, in bytes; longer lines are paragraphs, shorter ones a list or a poem.
  private static let widths = 30...132

  private mutating func append(_ bytes: [UInt8], _ line: Range<Int>) {
    ranges.append(Glyph.trimmed(line, of: bytes))
  }

  private mutating func dropBlankEnds() {
    while ranges.last?.isEmpty == true { ranges.removeLast() }
    let blank = ranges.prefix(while: \.isEmpty).count
    ranges.removeFirst(blank)
  }
}
