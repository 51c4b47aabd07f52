extension Double {
  /// The natural logarithm of a positive number.
  ///
  /// Our own, because the C library's last bit differs between machines and an outline must not:
  /// ln(m·2^e) = e·ln 2 + 2·artanh((m-1)/(m+1)) with m near 1
  /// (https://dlmf.nist.gov/4.6#E4); the error is below 1e-15 of the value.
  var logarithm: Double {
    var mantissa = significand
    var power = Double(exponent)
    if mantissa > 1.4142135623730951 {
      mantissa /= 2
      power += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    var term = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 21, by: 2) {
      sum += term / odd
      term *= ratio * ratio
    }
    return power * 0.6931471805599453 + 2 * sum
  }
}
