extension NumberPhrase {
  /// The value of digits with their points and commas; nil when they are no plain number.
  ///
  /// Commas part groups of three, as English newspapers write them; "10,12" or "1.2.3" are lists.
  static func decimal(_ bytes: ArraySlice<UInt8>) -> (digits: Int, exponent: Int)? {
    guard bytes.count <= 15 else { return nil }
    var (digits, exponent, group, points) = (0, 0, 0, 0)
    var hasComma = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: ","):
        guard points == 0, hasComma ? group == 3 : group <= 3 else { return nil }
        (hasComma, group) = (true, 0)
      case UInt8(ascii: "."):
        guard points == 0, !hasComma || group == 3 else { return nil }
        (points, group) = (1, 0)
      default:
        digits = digits * 10 + Int(byte &- 0x30)
        group += 1
        exponent -= points
      }
    }
    return hasComma && points == 0 && group != 3 ? nil : (digits, exponent)
  }

  /// The quarters of "½", "¼" and "¾" at a byte.
  static func fraction(_ bytes: [UInt8], at index: Int) -> Int? {
    guard index + 1 < bytes.count, bytes[index] == 0xC2 else { return nil }
    switch bytes[index + 1] {
    case 0xBC: return 1
    case 0xBD: return 2
    case 0xBE: return 3
    default: return nil
    }
  }

  /// Whether marks right beside it make it a code, a score, a clock or a place in a row.
  func isSpoilt(_ text: FigureText) -> Bool {
    let all = text.paragraph.bytes
    if bytes.lowerBound > 0, Self.joins(all[bytes.lowerBound - 1]) { return true }
    guard bytes.upperBound < all.count else { return false }
    let next = all[bytes.upperBound]
    if next == UInt8(ascii: ":") || next == UInt8(ascii: "/") {
      return bytes.upperBound + 1 < all.count && all[bytes.upperBound + 1] &- 0x30 < 10
    }
    return text.gap(after: words.upperBound - 1) == .none
      && !text.has(words.upperBound, [.unit, .magnitude])
  }

  private static func joins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: ":"),
      UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"):
      true
    default: byte &- 0x61 < 26 || byte &- 0x41 < 26
    }
  }
}

/// The small words that the rules about figures ask for by name.
enum SmallWord {
  static let a = WordHash("a").value
  static let an = WordHash("an").value
  static let and = WordHash("and").value
  static let according = WordHash("according").value
  static let at = WordHash("at").value
  static let between = WordHash("between").value
  static let by = WordHash("by").value
  static let cent = WordHash("cent").value
  static let cubic = WordHash("cubic").value
  static let each = WordHash("each").value
  static let few = WordHash("few").value
  static let `for` = WordHash("for").value
  static let from = WordHash("from").value
  static let half = WordHash("half").value
  static let `in` = WordHash("in").value
  static let m = WordHash("m").value
  static let more = WordHash("more").value
  static let not = WordHash("not").value
  static let number = WordHash("number").value
  static let of = WordHash("of").value
  static let old = WordHash("old").value
  static let one = WordHash("one").value
  static let or = WordHash("or").value
  static let per = WordHash("per").value
  static let percent = WordHash("percent").value
  static let percentage = WordHash("percentage").value
  static let square = WordHash("square").value
  static let than = WordHash("than").value
  static let that = WordHash("that").value
  static let the = WordHash("the").value
  static let them = WordHash("them").value
  static let to = WordHash("to").value
  static let which = WordHash("which").value
  static let who = WordHash("who").value
  static let whom = WordHash("whom").value
  static let worth = WordHash("worth").value
  static let year = WordHash("year").value
}
