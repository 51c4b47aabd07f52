/// What a block's words say for each section when the block itself has taught nothing.
///
/// Without this a paragraph would be the best witness of its own placement: nine in ten looked
/// certain on development data and half of them were wrong. Made once and filled for every row.
struct IndependentScore {
  /// The part of each entry of the row in each section's score.
  private(set) var parts: Lanes
  /// The score of each section.
  private(set) var totals: Lanes
  private let sections: Int

  init(sections: Int) {
    self.sections = sections
    parts = Lanes(0, sections: sections)
    totals = Lanes(1, sections: sections)
  }

  /// Scores a row with its own teaching taken back.
  /// - Complexity: O(entries of the row · sections)
  mutating func score(_ row: Int, in words: SectionWords) {
    let width = totals.width
    let missing = words.matrix.row(row).count * width - parts.vectors.count
    if missing > 0 { parts.vectors.append(contentsOf: repeatElement(.zero, count: missing)) }
    for lane in 0..<width {
      totals.vectors[lane] = Self.score(row, in: words, lane, of: width, into: &parts.vectors)
      if let affinity = words.affinity {
        totals.vectors[lane] += affinity.values.vectors[row * width + lane]
      }
    }
  }

  private static func score(
    _ row: Int, in words: SectionWords, _ lane: Int, of width: Int,
    into parts: inout [SIMD8<Float>]
  ) -> SIMD8<Float> {
    let smoothing = Float(words.weights.smoothing)
    let taught = words.teaching.vectors[row * width + lane]
    let rest = positive(words.sectionMass.vectors[lane] - taught * words.matrix.lengths[row])
    let factor = 1 / (rest + smoothing)
    let scale = words.scales[row]
    // What no one else says: without the row's own teaching nothing is left of it.
    let alone = Exponential.logarithm(smoothing * factor) * (TermMatrix.once * scale)
    let (uses, slots) = (words.slots.uses.span, words.slots.slots.span)
    let (masses, sharedCount) = (words.mass.vectors.span, words.slots.sharedCount)
    var parts = parts.mutableSpan
    var total = SIMD8<Float>.zero
    var place = lane
    for index in words.matrix.row(row) {
      let use = uses[index]
      var part = alone
      if Int(use.slot) >= sharedCount {
        let mass = positive(masses[Int(use.slot) * width + lane] - taught * use.weight)
        let ratio = (mass * slots[Int(use.slot)].rarity + smoothing) * factor
        part = Exponential.logarithm(ratio) * (use.weight * scale)
      }
      parts[place] = part
      total += part
      place += width
    }
    return total
  }

  /// Rounding may leave less than nothing where a block was the only teacher.
  @inline(__always)
  private static func positive(_ values: SIMD8<Float>) -> SIMD8<Float> {
    values.replacing(with: 0, where: values .< 0)
  }

  /// What the entry of this number says for a section against the average of the others.
  @inline(__always)
  func lead(of number: Int, for section: Int) -> Double {
    let vectors = parts.vectors.span
    var sum = SIMD8<Float>.zero
    for lane in 0..<parts.width { sum += vectors[number * parts.width + lane] }
    let own = vectors[number * parts.width + section >> 3][section & 7]
    return sections > 1 ? Double(own - (sum.total - own) / Float(sections - 1)) : Double(own)
  }
}
