extension Glyph {
  /// A stretch of a text without the white space at its two ends.
  /// - Complexity: O(bytes of white space at the ends)
  static func trimmed(_ range: Range<Int>, of bytes: some GlyphSource) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let (glyph, width) = Glyph.read(bytes, at: start, before: end)
      guard glyph == .space else { break }
      start += width
    }
    while end > start {
      let (glyph, width) = Glyph.readBack(bytes, before: end, from: start)
      guard glyph == .space else { break }
      end -= width
    }
    return start..<end
  }
}
