/// Words between quotation marks in one paragraph.
struct QuotedSpan: Hashable {
  /// The bytes between the marks.
  let inner: Range<Int>
  /// The bytes with the marks.
  let outer: Range<Int>
  /// Whether the quotation began in an earlier paragraph.
  let isContinued: Bool
  /// Whether no mark closes it in this paragraph.
  let isOpen: Bool

  init(
    inner: Range<Int>, outer: Range<Int>, isContinued: Bool = false, isOpen: Bool = false
  ) {
    self.inner = inner
    self.outer = outer
    self.isContinued = isContinued
    self.isOpen = isOpen
  }

  /// The number of words, as white space parts them, but no more than `limit`.
  func wordCount(in bytes: [UInt8], limit: Int = 4) -> Int {
    var (count, isInWord) = (0, false)
    for index in inner {
      let isSpace =
        bytes[index] <= 0x20 || index > 0 && bytes[index] == 0xA0 && bytes[index - 1] == 0xC2
      if !isSpace, bytes[index] != 0xC2, !isInWord { count += 1 }
      isInWord = !isSpace
      if count == limit { break }
    }
    return count
  }

  /// Whether the words between the marks end as a sentence or a part of one does before `he said`.
  func endsWithMark(in bytes: [UInt8]) -> Glyph {
    var end = inner.upperBound
    while end > inner.lowerBound {
      let (glyph, width) = Glyph.readBack(bytes, before: end, from: inner.lowerBound)
      guard glyph == .space || glyph == .apostrophe || glyph == .closeQuote else { return glyph }
      end -= width
    }
    return .other
  }
}
