/// An exact decimal number, kept as digits and a power of ten: nothing is ever rounded.
package struct Amount: Hashable, Sendable {
  /// The digits without zeros at the end.
  package let digits: Int
  /// The power of ten they are multiplied by.
  package let exponent: Int

  /// The number `digits` × 10^`exponent`.
  package init(_ digits: Int, exponent: Int = 0) {
    var (digits, exponent) = (digits, digits == 0 ? 0 : exponent)
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      exponent += 1
    }
    self.digits = digits
    self.exponent = exponent
  }
}
