/// How each section uses words, learned from seeds and from the paragraphs that may stand in it.
///
/// Naive Bayes with the whole story as background: a section's use of a word is mixed with the
/// story's, and what counts is how far it departs from that.
struct SectionWords {
  let matrix: TermMatrix
  let seeds: Seeds
  let weights: PlacementWeights
  /// The columns of the matrix, what is learned alike taken together.
  let slots: WordSlots
  /// What a row's words are multiplied with: long paragraphs repeat themselves.
  let scales: [Float]
  /// Each row's part in the teaching of each section.
  private(set) var teaching: Lanes
  /// Each slot's mass in each section.
  private(set) var mass: Lanes
  /// Each section's mass.
  private(set) var sectionMass: Lanes
  /// What each row's words say for each section.
  private(set) var scores: Lanes
  /// What a measure from outside says for each section, when there is one.
  let affinity: SectionAffinity?
  /// Each slot's mass in each section before anything was learned.
  private let sown: Lanes
  private var table: Lanes

  /// What is known before any paragraph has taught: the seeds.
  init(
    _ matrix: TermMatrix, _ postings: TermPostings, _ seeds: Seeds,
    affinity: SectionAffinity? = nil, sections: Int, _ weights: PlacementWeights
  ) {
    self.affinity = affinity
    (self.matrix, self.seeds, self.weights) = (matrix, seeds, weights)
    slots = WordSlots(matrix, postings, seeds)
    scales = matrix.lengths.map { Float(weights.trust) / max($0, 1e-9).squareRoot() }
    teaching = Lanes(matrix.rowCount, sections: sections)
    scores = teaching
    sown = Self.sown(seeds, slots, sections)
    mass = sown
    table = Lanes(0, sections: sections)
    sectionMass = Lanes(seeds.totals)
    compareSeedsWithStory()
    score()
  }

  /// Learns again from paragraphs with these probabilities of their units' sections.
  /// - Complexity: O(sections · (entries of the matrix + columns))
  mutating func learn(from posterior: Lanes, units unitOfRow: [Int]) {
    Self.listen(to: posterior, unitOfRow, &teaching.vectors)
    for (section, total) in seeds.totals.enumerated() { sectionMass[0, section] = total }
    for lane in 0..<table.width {
      sectionMass.vectors[lane] = taughtMass(lane)
      let scale = scale(lane)
      Self.compareWithStory(lane, slots, sown, teaching, scale, &mass.vectors, &table.vectors)
    }
    score()
  }

  /// A column's mass in a section.
  func mass(of column: Int, in section: Int) -> Float {
    mass[Int(slots.slotOfColumn[column]), section]
  }

  private static func sown(_ seeds: Seeds, _ slots: WordSlots, _ sections: Int) -> Lanes {
    var sown = Lanes(slots.slots.count, sections: sections)
    for seed in seeds.list {
      sown[Int(slots.slotOfColumn[seed.column]), seed.section] = seed.weight
    }
    return sown
  }

  private static func listen(
    to posterior: Lanes, _ unitOfRow: [Int], _ teaching: inout [SIMD8<Float>]
  ) {
    let width = posterior.width
    var teaching = teaching.mutableSpan
    let (posterior, units) = (posterior.vectors.span, unitOfRow.span)
    for row in units.indices {
      for lane in 0..<width { teaching[row * width + lane] = posterior[units[row] * width + lane] }
    }
  }

  /// The sections' mass with the length of all that is taught.
  private func taughtMass(_ lane: Int) -> SIMD8<Float> {
    let width = teaching.width
    let (teaching, lengths) = (teaching.vectors.span, matrix.lengths.span)
    var sum = sectionMass.vectors[lane]
    for row in lengths.indices { sum += teaching[row * width + lane] * lengths[row] }
    return sum
  }

  /// What lets a slot's mass be compared with the story's.
  private func scale(_ lane: Int) -> (smoothing: Float, factor: SIMD8<Float>) {
    let smoothing = Float(weights.smoothing)
    return (smoothing, 1 / (sectionMass.vectors[lane] + smoothing))
  }

  /// Most words are no one's seed, and all of these compare alike.
  private mutating func compareSeedsWithStory() {
    let (width, count) = (mass.width, slots.slots.count)
    let scales = (0..<width).map { scale($0) }
    let plain = scales.map { Exponential.logarithm($0.smoothing * $0.factor) }
    table.vectors.reserveCapacity(count * width)
    for _ in 0..<count { table.vectors += plain }
    for seed in seeds.list {
      let slot = Int(slots.slotOfColumn[seed.column])
      for (lane, scale) in scales.enumerated() {
        let mass = mass.vectors[slot * width + lane] * slots.slots[slot].rarity
        table.vectors[slot * width + lane] = Exponential.logarithm(
          (mass + scale.smoothing) * scale.factor)
      }
    }
  }

  /// Adds what every slot's paragraphs teach to its seeds, in the order of reading.
  private static func compareWithStory(
    _ lane: Int, _ slots: WordSlots, _ sown: Lanes, _ teaching: Lanes,
    _ scale: (smoothing: Float, factor: SIMD8<Float>), _ masses: inout [SIMD8<Float>],
    _ table: inout [SIMD8<Float>]
  ) {
    let width = sown.width
    let (sown, teaching) = (sown.vectors.span, teaching.vectors.span)
    let (postings, slots) = (slots.postings.entries.span, slots.slots.span)
    var masses = masses.mutableSpan
    var table = table.mutableSpan
    for slot in slots.indices {
      let (uses, place) = (slots[slot], slot * width + lane)
      var sum = sown[place]
      for use in Int(uses.start)..<Int(uses.end) {
        let posting = postings[use]
        sum += teaching[Int(posting.row) * width + lane] * posting.weight
      }
      masses[place] = sum
      table[place] = Exponential.logarithm(
        (sum * uses.rarity + scale.smoothing) * scale.factor)
    }
  }

  private mutating func score() {
    for lane in 0..<table.width { Self.score(lane, matrix, slots, scales, table, &scores.vectors) }
    guard let affinity = affinity?.values.vectors else { return }
    for index in affinity.indices { scores.vectors[index] += affinity[index] }
  }

  private static func score(
    _ lane: Int, _ matrix: TermMatrix, _ slots: WordSlots, _ scales: [Float], _ table: Lanes,
    _ scores: inout [SIMD8<Float>]
  ) {
    let width = table.width
    let (table, uses) = (table.vectors.span, slots.uses.span)
    let (starts, scales) = (matrix.starts.span, scales.span)
    var scores = scores.mutableSpan
    for row in scales.indices {
      var sum = SIMD8<Float>.zero
      for index in starts[row]..<starts[row + 1] {
        let use = uses[index]
        sum += table[Int(use.slot) * width + lane] * use.weight
      }
      scores[row * width + lane] = sum * scales[row]
    }
  }
}
