/// Which words of a paragraph stand inside quotation marks, as far as copying is concerned.
///
/// Only quotations of twenty bytes or more count: a quoted word or two is the reporter's choice.
/// A quotation that the paragraph opens and does not close reaches to its end.
struct QuotedWords {
  /// One truth a token.
  let isQuoted: [Bool]

  /// Whether anything is quoted.
  var isEmpty: Bool { !isQuoted.contains(true) }

  /// Finds the quoted words of a paragraph.
  /// - Complexity: O(bytes)
  init(_ paragraph: Paragraph) {
    let spans = Self.spans(paragraph.bytes).filter { $0.count >= 20 }
    var next = spans.startIndex
    isQuoted = paragraph.tokens.map { token in
      while next < spans.endIndex, spans[next].upperBound <= token.range.lowerBound { next += 1 }
      return next < spans.endIndex && spans[next].contains(token.range.lowerBound)
    }
  }

  private static func spans(_ bytes: [UInt8]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var open: Int?
    var index = 0
    while index < bytes.count {
      let (mark, width) = mark(bytes, index)
      if mark != .none {
        if let start = open, mark != .opening {
          spans.append(start..<index)
          open = nil
        } else if open == nil, mark != .closing {
          open = index
        }
      }
      index += width
    }
    if let start = open { spans.append(start..<bytes.count) }
    return spans
  }

  private enum Mark { case none, opening, closing, either }

  /// The mark at a byte: `"`, `''`, `“` or `”`.
  private static func mark(_ bytes: [UInt8], _ index: Int) -> (Mark, Int) {
    let byte = bytes[index]
    if byte == UInt8(ascii: "\"") { return (.either, 1) }
    if byte == UInt8(ascii: "'"), index + 1 < bytes.count, bytes[index + 1] == byte {
      return (.either, 2)
    }
    guard byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return (.none, 1) }
    switch bytes[index + 2] {
    case 0x9C: return (.opening, 3)
    case 0x9D: return (.closing, 3)
    default: return (.none, 3)
    }
  }
}
