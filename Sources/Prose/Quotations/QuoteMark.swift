/// A quotation mark in a text: how wide it is, whether it opens or closes.
struct QuoteMark: Hashable {
  /// Marks of one family close each other.
  enum Family: Hashable {
    /// `"`, curly double marks, two single marks or backquotes.
    case double
    /// Guillemets.
    case angle
    /// One single mark, which may be an apostrophe.
    case single
  }

  /// What a mark does, as far as it and its neighbours tell.
  enum Side: Hashable {
    case opening, closing, either
  }

  let family: Family
  let side: Side
  let width: Int

  /// Whether a byte may begin a mark; all others are passed over without a look.
  @inline(__always)
  static func mayBegin(at byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xE2 || byte == 0xC2
  }

  /// Reads the mark that begins at a byte; nil when there is none.
  ///
  /// Guillemets have spaces inside, and a closing single mark may be an apostrophe anywhere; both
  /// are taken by their shape.
  init?(_ bytes: [UInt8], at index: Int) {
    guard let (family, written, width) = Self.read(bytes, at: index) else { return nil }
    self.family = family
    self.width = width
    let isSure = family == .angle || family == .single && written == .closing
    side = isSure ? written : Self.side(written, Surroundings(bytes, index..<index + width))
  }

  /// The place of a mark rules over its shape: closing marks are used to open, and straight ones
  /// have no shape.
  private static func side(_ written: Side, _ place: Surroundings) -> Side {
    switch written {
    case .opening: place.closes && !place.opens ? .closing : .opening
    case .closing: place.opens && !place.closes ? .opening : .closing
    case .either: place.opens == place.closes ? .either : place.opens ? .opening : .closing
    }
  }

  private static func read(_ bytes: [UInt8], at index: Int) -> (Family, Side, Int)? {
    switch bytes[index] {
    case 0x22: return (.double, .either, 1)
    case 0x27, 0x60:
      let isDoubled = index + 1 < bytes.count && bytes[index + 1] == bytes[index]
      if isDoubled { return (.double, bytes[index] == 0x60 ? .opening : .either, 2) }
      return bytes[index] == 0x60 ? nil : (.single, .either, 1)
    case 0xC2: return angle(bytes, at: index)
    case 0xE2: return curly(bytes, at: index)
    default: return nil
    }
  }

  private static func angle(_ bytes: [UInt8], at index: Int) -> (Family, Side, Int)? {
    guard index + 1 < bytes.count else { return nil }
    switch bytes[index + 1] {
    case 0xAB: return (.angle, .opening, 2)
    case 0xBB: return (.angle, .closing, 2)
    default: return nil
    }
  }

  private static func curly(_ bytes: [UInt8], at index: Int) -> (Family, Side, Int)? {
    guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
    switch bytes[index + 2] {
    case 0x9C, 0x9E, 0x9F: return (.double, .opening, 3)
    case 0x9D: return (.double, .closing, 3)
    case 0x98: return single(bytes, at: index, .opening)
    case 0x99: return single(bytes, at: index, .closing)
    default: return nil
    }
  }

  /// Two curly single marks side by side stand for a double one.
  private static func single(
    _ bytes: [UInt8], at index: Int, _ side: Side
  ) -> (Family, Side, Int) {
    let isDoubled =
      index + 5 < bytes.count && bytes[index..<index + 3] == bytes[index + 3..<index + 6]
    return isDoubled ? (.double, side, 6) : (.single, side, 3)
  }
}

/// What stands on both sides of a mark.
private struct Surroundings {
  let opens: Bool
  let closes: Bool

  init(_ bytes: [UInt8], _ mark: Range<Int>) {
    let before =
      mark.lowerBound > 0
      ? Glyph.readBack(bytes, before: mark.lowerBound, from: 0).glyph : Glyph.space
    let after =
      mark.upperBound < bytes.count
      ? Glyph.read(bytes, at: mark.upperBound, before: bytes.count).glyph : Glyph.space
    opens = Self.leadsIn(before) && after != .space
    closes = before != .space && Self.leadsOut(after)
  }

  private static func leadsIn(_ glyph: Glyph) -> Bool {
    switch glyph {
    case .space, .openBracket, .dash, .hyphen, .openQuote, .quote, .slash, .colon: true
    default: false
    }
  }

  private static func leadsOut(_ glyph: Glyph) -> Bool {
    switch glyph {
    case .space, .closeBracket, .dash, .hyphen, .closeQuote, .quote, .slash, .stop, .comma,
      .semicolon, .colon, .question, .exclamation, .ellipsis, .apostrophe:
      true
    default: false
    }
  }
}
