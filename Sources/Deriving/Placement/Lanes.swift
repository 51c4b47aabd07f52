/// Numbers for every section of an outline, many times over, eight to a vector: nearly every outline fits one.
///
/// All that placement adds up and compares it does for each section alike, so sections are laid
/// side by side in vectors; the lanes beyond the last section stay empty.
struct Lanes: Sendable {
  /// The number of vectors that hold one number for every section.
  let width: Int
  /// The vectors, `width` for each thing.
  var vectors: [SIMD8<Float>]

  /// Zeros for so many things.
  init(_ count: Int, sections: Int) {
    width = (sections + 7) / 8
    vectors = [SIMD8<Float>](repeating: .zero, count: count * width)
  }

  /// One number for every section.
  init(_ numbers: [Float]) {
    self.init(1, sections: numbers.count)
    for (section, number) in numbers.enumerated() { self[0, section] = number }
  }

  /// Which lanes of a vector stand beyond the last section.
  @inline(__always)
  static func isAbsent(_ lane: Int, of sections: Int) -> SIMDMask<SIMD8<Int32>> {
    SIMD8<Float>(0, 1, 2, 3, 4, 5, 6, 7) + Float(lane * 8) .>= Float(sections)
  }

  /// The number of a thing for a section.
  subscript(thing: Int, section: Int) -> Float {
    get { vectors[thing * width + section >> 3][section & 7] }
    set { vectors[thing * width + section >> 3][section & 7] = newValue }
  }
}

extension SIMD8<Float> {
  /// The sum of the numbers, in a fixed order.
  @inline(__always)
  var total: Float {
    let sums = lowHalf + highHalf
    return sums.x + sums.y + sums.z + sums.w
  }

  /// The greatest of the numbers.
  @inline(__always)
  var greatest: Float {
    let (low, high) = (lowHalf, highHalf)
    let four = low.replacing(with: high, where: high .> low)
    return Swift.max(Swift.max(four.x, four.y), Swift.max(four.z, four.w))
  }

  /// The numbers one place up, with another one before them.
  @inline(__always)
  func following(_ first: Float) -> SIMD8<Float> {
    let (low, high) = (lowHalf, highHalf)
    return SIMD8(
      lowHalf: SIMD4(first, low.x, low.y, low.z), highHalf: SIMD4(low.w, high.x, high.y, high.z))
  }

  /// The numbers one place down, with another one behind them.
  @inline(__always)
  func preceding(_ last: Float) -> SIMD8<Float> {
    let (low, high) = (lowHalf, highHalf)
    return SIMD8(
      lowHalf: SIMD4(low.y, low.z, low.w, high.x), highHalf: SIMD4(high.y, high.z, high.w, last))
  }
}
