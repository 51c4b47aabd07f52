extension BinaryInteger {
  /// The digits of a number with zeros before them, so that numbers stand below each other: `07`.
  ///
  /// - Parameters:
  ///   - width: the least number of digits; a longer number keeps all of its own.
  ///   - radix: 10, or 16 for fingerprints and bytes.
  ///   - uppercase: whether the digits above 9 are capital letters.
  /// - Returns: the digits.
  package func padded(to width: Int, radix: Int = 10, uppercase: Bool = false) -> String {
    let digits = String(self, radix: radix, uppercase: uppercase)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
