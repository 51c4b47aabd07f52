/// Powers and logarithms that have the same bits on every machine.
///
/// The C library's last bit differs between machines, and a paragraph's section must not.
enum Exponential {
  /// The natural logarithms of eight positive numbers.
  ///
  /// ln(m·2^e) = e·ln 2 + 2·artanh((m-1)/(m+1)) with m from √½ to √2
  /// (https://dlmf.nist.gov/4.6#E4); the error is below 1e-6. Eight at a time and without branches,
  /// because this is half of the work of a sweep.
  @inline(__always)
  static func logarithm(_ values: SIMD8<Float>) -> SIMD8<Float> {
    let bits = unsafeBitCast(values, to: SIMD8<UInt32>.self)
    let power = (bits &- 0x3F35_04F3) & 0xFF80_0000
    let mantissa = unsafeBitCast(bits &- power, to: SIMD8<Float>.self)
    let exponent = number(unsafeBitCast(power, to: SIMD8<Int32>.self) &>> 23)
    let one = SIMD8<Float>(repeating: 1)
    let ratio: SIMD8<Float> = (mantissa - one) / (mantissa + one)
    let square: SIMD8<Float> = ratio * ratio
    var series = square * (1 / 9) + (1 / 7)
    series = series * square + (1 / 5)
    series = series * square + (1 / 3)
    series = series * square + 1
    return exponent * 0.6931472 + ratio * series * 2
  }

  /// Small whole numbers as numbers with a point, without going through them one by one: added to
  /// the bits of ``rounder``, they count up its last places.
  @inline(__always)
  private static func number(_ whole: SIMD8<Int32>) -> SIMD8<Float> {
    let bits = whole &+ 0x4B40_0000
    return unsafeBitCast(bits, to: SIMD8<Float>.self) - rounder
  }

  /// e to eight powers that are not positive; 0 below -87.
  ///
  /// e^x = 2^k·e^r with |r| ≤ ½ ln 2 and seven terms of the series of e^r
  /// (https://dlmf.nist.gov/4.2#E19); the error is below 1e-6 of the value.
  @inline(__always)
  static func power(_ exponents: SIMD8<Float>) -> SIMD8<Float> {
    let small = exponents .< -87
    let bounded = exponents.replacing(with: -87, where: small)
    let shifted = bounded * 1.442695 + Self.rounder
    let rest = bounded - (shifted - Self.rounder) * 0.6931471806
    // One times a number is the number, so the first step is shorter.
    var series = rest * (1 / 6) + 1
    series = series * rest * (1 / 5) + 1
    series = series * rest * (1 / 4) + 1
    series = series * rest * (1 / 3) + 1
    series = series * rest * (1 / 2) + 1
    series = series * rest + 1
    let scale = (unsafeBitCast(shifted, to: SIMD8<UInt32>.self) &+ 127) &<< 23
    return (series * unsafeBitCast(scale, to: SIMD8<Float>.self)).replacing(with: 0, where: small)
  }

  /// Added to a number below 2^21, it leaves the nearest integer in the low bits.
  @inline(__always)
  private static var rounder: Float { 12_582_912 }
}
