/// Numbers for every section of an outline, many times over, four to a vector.
///
/// All that placement adds up and compares it does for each section alike, so sections are laid
/// side by side in vectors; the lanes beyond the last section stay empty.
struct Lanes: Sendable {
  /// The number of vectors that hold one number for every section.
  let width: Int
  /// The vectors, `width` for each thing.
  var vectors: [SIMD4<Float>]

  /// Zeros for so many things.
  init(_ count: Int, sections: Int) {
    width = (sections + 3) / 4
    vectors = [SIMD4<Float>](repeating: .zero, count: count * width)
  }

  /// One number for every section.
  init(_ numbers: [Float]) {
    self.init(1, sections: numbers.count)
    for (section, number) in numbers.enumerated() { self[0, section] = number }
  }

  /// The number of a thing for a section.
  subscript(thing: Int, section: Int) -> Float {
    get { vectors[thing * width + section >> 2][section & 3] }
    set { vectors[thing * width + section >> 2][section & 3] = newValue }
  }

  /// Divides a thing's numbers by their sum, and gives the sum.
  @inline(__always)
  mutating func normalise(_ thing: Int) -> Float {
    var sum = SIMD4<Float>.zero
    for lane in thing * width..<(thing + 1) * width { sum += vectors[lane] }
    let total = sum.sum()
    for lane in thing * width..<(thing + 1) * width { vectors[lane] /= total }
    return total
  }
}
