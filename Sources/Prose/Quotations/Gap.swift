/// The marks between two words.
struct Gap: OptionSet, Hashable {
  let rawValue: UInt8

  static let comma = Gap(rawValue: 1 << 0)
  /// A full stop, which inside a sentence belongs to an abbreviation.
  static let stop = Gap(rawValue: 1 << 1)
  static let colon = Gap(rawValue: 1 << 2)
  static let dash = Gap(rawValue: 1 << 3)
  static let openBracket = Gap(rawValue: 1 << 4)
  static let closeBracket = Gap(rawValue: 1 << 5)
  /// The ending of "Moscow's".
  static let possessive = Gap(rawValue: 1 << 6)
  /// Any other mark, a quotation mark among them.
  static let other = Gap(rawValue: 1 << 7)

  /// Marks that part a sentence.
  static let breaks: Gap = [.comma, .colon, .dash, .openBracket, .closeBracket]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Reads the marks between two words.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var found: Gap = []
    var index = range.lowerBound
    var isSpaced = false
    while index < range.upperBound {
      if bytes[index] == 0x20 {
        isSpaced = true
        index += 1
        continue
      }
      let (glyph, width) = Glyph.read(bytes, at: index, before: range.upperBound)
      found.formUnion(Self.mark(glyph, isSpaced: isSpaced))
      if glyph == .hyphen, Self.isDoubled(bytes, index, range.upperBound) { found.insert(.dash) }
      isSpaced = glyph == .space
      index += width
    }
    self = found
  }

  private static func mark(_ glyph: Glyph, isSpaced: Bool) -> Gap {
    switch glyph {
    case .comma: .comma
    case .semicolon, .colon: .colon
    case .stop: .stop
    case .dash: .dash
    case .hyphen: isSpaced ? .dash : []
    case .openBracket: .openBracket
    case .closeBracket: .closeBracket
    case .apostrophe: isSpaced ? .other : .possessive
    case .space, .quote, .openQuote, .closeQuote: []
    default: .other
    }
  }

  private static func isDoubled(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    index + 1 < end && bytes[index + 1] == bytes[index]
  }
}
