/// The stretches of a paragraph that stand in double quotation marks.
struct QuotedText {
  private var ranges: [Range<Int>] = []

  /// A text without quotation marks.
  init() {}

  /// Pairs the marks; one that is never closed quotes all the rest.
  init(_ paragraph: Paragraph) {
    let bytes = paragraph.bytes
    var start: Int?
    var index = paragraph.firstMark
    while index < bytes.count {
      switch Self.mark(bytes, at: index) {
      case (.quote, let width)?:
        if let open = start { ranges.append(open..<index) }
        start = start == nil ? index + width : nil
        index += width
      case (.openQuote, let width)?:
        start = start ?? index + width
        index += width
      case (_, let width)?:
        if let open = start { ranges.append(open..<index) }
        start = nil
        index += width
      case nil: index = Self.nextMark(bytes, from: index + 1)
      }
    }
    if let start { ranges.append(start..<bytes.count) }
  }

  /// Whether a byte is quoted.
  func holds(_ byte: Int) -> Bool { ranges.contains { $0.contains(byte) } }

  /// Whether a quotation ends between two bytes.
  func closes(in range: Range<Int>) -> Bool { ranges.contains { range.contains($0.upperBound) } }

  /// Where the next mark may begin.
  private static func nextMark(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        let length = WordBytes(bytes, at: index).unquotedLength
        index += length
        if length < 8 { return index }
      }
      return bytes.count
    }
  }

  private static func mark(_ bytes: [UInt8], at index: Int) -> (Glyph, Int)? {
    if bytes[index] == UInt8(ascii: "\"") { return (.quote, 1) }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else {
      return nil
    }
    return bytes[index + 2] == 0x9C
      ? (.openQuote, 3) : bytes[index + 2] == 0x9D ? (.closeQuote, 3) : nil
  }
}
