/// Tells the single marks of British papers from apostrophes.
///
/// A quotation in single marks must have four words at least, so that `rock 'n' roll` and the
/// `'90s` are none, and the mark that ends it must stand at the end of a word. A mark behind a
/// comma or full stop is believed before one behind a letter, which may be a plural's apostrophe.
enum SingleQuotes {
  /// The mark that closes the quotation whose first word begins at a byte.
  ///
  /// The search ends at the next opening mark outside double marks.
  /// - Complexity: O(bytes)
  static func closing(in bytes: [UInt8], after start: Int) -> Range<Int>? {
    guard mayOpen(bytes, at: start) else { return nil }
    var plain: Range<Int>?
    var index = start
    while index < bytes.count {
      guard QuoteMark.mayBegin(at: bytes[index]), let mark = QuoteMark(bytes, at: index) else {
        index += 1
        continue
      }
      let range = index..<index + mark.width
      index = range.upperBound
      guard mark.family == .single else { continue }
      if mark.side == .opening { break }
      guard closes(mark, bytes, at: range), isLongEnough(bytes, start..<range.lowerBound) else {
        continue
      }
      if followsPunctuation(bytes, range.lowerBound) { return range }
      plain = plain ?? range
    }
    return plain
  }

  /// Words that lost their beginning, in lower case.
  private static let shortForms = Phrases("em|til|till|tis|twas|cause|cos|n|round|bout")

  /// A figure after the mark makes it the short form of a year.
  private static func mayOpen(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let glyph = Glyph.read(bytes, at: index, before: bytes.count).glyph
    guard !shortForms.begin(Array(bytes[index...].prefix(8)).map { $0 | 0x20 }) else {
      return false
    }
    return glyph.isLetter || glyph == .quote || glyph == .openQuote || glyph == .openBracket
  }

  private static func closes(_ mark: QuoteMark, _ bytes: [UInt8], at range: Range<Int>) -> Bool {
    guard range.upperBound < bytes.count else { return true }
    let next = Glyph.read(bytes, at: range.upperBound, before: bytes.count).glyph
    return !next.isLetter && next != .digit
  }

  private static func isLongEnough(_ bytes: [UInt8], _ inner: Range<Int>) -> Bool {
    QuotedSpan(inner: inner, outer: inner).wordCount(in: bytes) == 4
  }

  private static func followsPunctuation(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    switch Glyph.readBack(bytes, before: index, from: 0).glyph {
    case .comma, .stop, .question, .exclamation, .ellipsis, .closeQuote, .quote: return true
    default: return false
    }
  }
}
