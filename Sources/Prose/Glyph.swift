/// What one character is to a reader of news: a capital, a digit, a closing quotation mark.
///
/// Every rule about the look of a line asks these questions and no others, so curly and straight
/// marks, no-break spaces and accented capitals are settled here once. Characters are read from
/// UTF-8 bytes; a broken sequence is one `other` byte, so reading always moves on.
enum Glyph: UInt8, Hashable, Sendable {
  case upper, lower, letter, digit
  case space
  case stop, question, exclamation, comma, semicolon, colon, ellipsis
  case quote, openQuote, closeQuote, apostrophe
  case openBracket, closeBracket
  case hyphen, dash
  case bullet, at, hash, slash, underscore
  case other

  /// Whether a word can hold it as a letter.
  var isLetter: Bool { self == .upper || self == .lower || self == .letter }

  /// Whether it may end a sentence.
  var stops: Bool {
    switch self {
    case .stop, .question, .exclamation, .ellipsis: true
    default: false
    }
  }

  /// Whether it may stand between the end of a sentence and the end of its block.
  var closes: Bool {
    switch self {
    case .quote, .openQuote, .closeQuote, .apostrophe, .closeBracket, .space: true
    default: false
    }
  }

  /// Reads the character that begins at a byte; its width in bytes is at least one.
  @inline(__always)
  static func read(
    _ bytes: some GlyphSource, at index: Int, before end: Int
  ) -> (glyph: Glyph, width: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (ascii(byte), 1) }
    let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
    guard width > 1, index + width <= end else { return (.other, 1) }
    if width == 2 { return (latin(byte, bytes[index + 1]), 2) }
    if width == 3, byte == 0xE2 { return (punctuation(bytes[index + 1], bytes[index + 2]), 3) }
    return (byte == 0xF0 ? .other : .letter, width)
  }

  /// Reads the character that ends before a byte.
  static func readBack(
    _ bytes: some GlyphSource, before index: Int, from start: Int
  ) -> (glyph: Glyph, width: Int) {
    var head = index - 1
    while head > start, index - head < 4, bytes[head] & 0xC0 == 0x80 { head -= 1 }
    let (glyph, width) = read(bytes, at: head, before: index)
    return head + width == index ? (glyph, width) : (.other, 1)
  }

  private static func ascii(_ byte: UInt8) -> Glyph {
    switch byte {
    case 0x61...0x7A: .lower
    case 0x20, 0x09...0x0D: .space
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    default: mark(byte)
    }
  }

  private static func mark(_ byte: UInt8) -> Glyph {
    switch byte {
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closeBracket
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "*"): .bullet
    case UInt8(ascii: "@"): .at
    case UInt8(ascii: "#"): .hash
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "_"): .underscore
    default: .other
    }
  }

  /// Two-byte characters: Latin with accents, Greek and Cyrillic have capitals that matter.
  private static func latin(_ first: UInt8, _ second: UInt8) -> Glyph {
    switch (first, second) {
    case (0xC2, 0xA0), (0xC2, 0x85): .space
    case (0xC2, 0xAB): .openQuote
    case (0xC2, 0xBB): .closeQuote
    case (0xC2, 0xB7): .bullet
    case (0xC2, _): .other
    case (0xC3, 0x80...0x9E): .upper
    case (0xC3, _): .lower
    case (0xC4...0xC5, _): second & 1 == 0 ? .upper : .lower
    case (0xCE, 0x86...0xAB): .upper
    case (0xCE...0xCF, _): .lower
    case (0xD0, 0x80...0xAF): .upper
    case (0xD0...0xD1, _): .lower
    default: .letter
    }
  }

  /// The block U+2000 to U+2FFF, where the typographer's spaces, dashes and quotation marks live.
  private static func punctuation(_ second: UInt8, _ third: UInt8) -> Glyph {
    switch (second, third) {
    case (0x80, 0x80...0x8B), (0x80, 0xA8...0xA9), (0x80, 0xAF), (0x81, 0x9F): .space
    case (0x80, 0x90...0x91): .hyphen
    case (0x80, 0x92...0x95): .dash
    case (0x80, 0x98), (0x80, 0x9C), (0x80, 0x9E), (0x80, 0xB9): .openQuote
    case (0x80, 0x99): .apostrophe
    case (0x80, 0x9D), (0x80, 0xBA): .closeQuote
    case (0x80, 0xA2): .bullet
    case (0x80, 0xA6): .ellipsis
    default: .other
    }
  }
}

/// Bytes that characters are read from: an array's, or where every nanosecond counts its buffer's.
protocol GlyphSource: RandomAccessCollection where Element == UInt8, Index == Int {}

extension [UInt8]: GlyphSource {}
extension UnsafeBufferPointer<UInt8>: GlyphSource {}
