/// Which way a text is written.
package enum TextDirection: String, Hashable, Sendable {
  /// From left to right.
  case leftToRight = "ltr"
  /// From right to left.
  case rightToLeft = "rtl"

  /// How a text that stands in one of another direction is set apart from it.
  enum Isolation: Hashable {
    /// Not at all: nothing in it could change places with what is around it.
    case none
    /// As a whole, in its own direction.
    case whole
    /// In this direction, because it has letters of both.
    case mixed(TextDirection)
  }

  /// How a text must be set apart on a page of this direction, so that a bracket or number behind it
  /// stays where it belongs: as `bdi` (https://www.w3.org/International/articles/inline-bidi-markup/).
  ///
  /// Of letters of both directions those that are more decide, as a browser that only sees the first of
  /// them could not. Digits and marks have no direction of their own.
  /// - Complexity: O(letters)
  func isolation(of text: String) -> Isolation {
    if self == .leftToRight, !text.utf8.contains(where: { $0 >= 0xD6 }) { return .none }
    var (left, right) = (0, 0)
    for scalar in text.unicodeScalars {
      switch Self.strong(scalar) {
      case .leftToRight?: left += 1
      case .rightToLeft?: right += 1
      case nil: break
      }
    }
    let (own, other) = self == .leftToRight ? (left, right) : (right, left)
    if other == 0 { return .none }
    if own == 0 { return .whole }
    return .mixed(own >= other ? self : left > right ? .leftToRight : .rightToLeft)
  }

  /// The direction that a letter gives to what is around it (Unicode Standard Annex 9,
  /// https://www.unicode.org/reports/tr9/); nil for digits, marks and spaces.
  static func strong(_ scalar: Unicode.Scalar) -> TextDirection? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: return .leftToRight
    case 0..<0xAA: return nil
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      return scalar.properties.isAlphabetic ? .rightToLeft : nil
    default: return scalar.properties.isAlphabetic ? .leftToRight : nil
    }
  }
}
