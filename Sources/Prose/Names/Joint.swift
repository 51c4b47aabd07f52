/// What stands between two words, as far as it can hold a name together.
enum Joint: Hashable {
  case space, hyphen, apostrophe, comma
  /// `'s` and a space.
  case possessive
  /// The apostrophe of a plural and a space: `nurses' union`.
  case pluralPossessive
  /// A full stop without a space: `J.D.`
  case stop
  /// A full stop and a space: the end of an abbreviation or of the sentence.
  case stopSpace
  case openBracket, closeBracket
  /// `&` between spaces: `Marks & Spencer`.
  case ampersand
  /// Quotation marks, dashes and all else that no name goes across.
  case other

  /// Reads what stands between two words.
  @inline(__always)
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> Joint {
    let first = range.count > 0 ? bytes[range.lowerBound] : 0
    if range.count == 1 { return single(first) }
    if range.count == 3, bytes[range.lowerBound + 1] == UInt8(ascii: "&") { return .ampersand }
    return first == 0xE2 || first == 0xC2
      ? wide(bytes, range) : pair(first, range.count, bytes[range.upperBound - 1])
  }

  private static func single(_ byte: UInt8) -> Joint {
    switch byte {
    case UInt8(ascii: " "): .space
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "."): .stop
    default: .other
    }
  }

  private static func pair(_ first: UInt8, _ count: Int, _ last: UInt8) -> Joint {
    guard last == UInt8(ascii: " ") || last == 0xA0 else {
      return last == UInt8(ascii: "(") && count == 2 && first == UInt8(ascii: " ")
        ? .openBracket : .other
    }
    switch (first, count) {
    case (UInt8(ascii: "."), 2): return .stopSpace
    case (UInt8(ascii: ","), 2...3), (UInt8(ascii: "."), 3): return .comma
    case (UInt8(ascii: "'"), 2): return .pluralPossessive
    case (UInt8(ascii: "'"), 3): return .possessive
    case (UInt8(ascii: ")"), 2...3): return .closeBracket
    default: return .other
    }
  }

  /// The curly apostrophe, the no-break space and the hyphens of typographers.
  private static func wide(_ bytes: [UInt8], _ range: Range<Int>) -> Joint {
    let (glyph, width) = Glyph.read(bytes, at: range.lowerBound, before: range.upperBound)
    let isOver = bytes[range.upperBound - 1] == UInt8(ascii: " ")
    switch (glyph, range.count - width) {
    case (.space, 0): return .space
    case (.hyphen, 0): return .hyphen
    case (.apostrophe, 0): return .apostrophe
    case (.apostrophe, 1): return isOver ? .pluralPossessive : .other
    case (.apostrophe, 2): return isOver ? .possessive : .other
    default: return .other
    }
  }
}
