/// Learns the sections of one story from its own paragraphs.
///
/// A naive-Bayes text classifier that is taught by its own answers (Nigam et al., "Text
/// Classification from Labeled and Unlabeled Documents using EM", Machine Learning 39, 2000): seeds
/// stand for the labelled texts, and a hidden Markov model over each article for the class prior.
/// A fixed number of sweeps and a fixed order of sums make the result the same everywhere.
struct Sweeps {
  let reading: ReadingOrder
  let sections: Int
  /// How each section uses words, as the last sweep learned it.
  private(set) var words: SectionWords
  /// What the seeds alone say at best for each row.
  let seedScores: [Float]
  /// The probability of each section for each unit.
  private(set) var posterior: Lanes
  private let subheads: Lanes
  private let weights: PlacementWeights
  private var evidence: Lanes
  private var chains: ForwardBackward

  /// Learns and places; `subheads` is what they say for each section, unit by unit.
  /// - Complexity: O(sweeps · sections · (entries of the matrix + columns))
  init(
    _ matrix: TermMatrix, _ reading: ReadingOrder, _ seeds: Seeds, subheads: Lanes,
    affinity: SectionAffinity? = nil, sections: Int, _ weights: PlacementWeights
  ) {
    (self.reading, self.sections) = (reading, sections)
    (self.subheads, self.weights) = (subheads, weights)
    let words = SectionWords(matrix, seeds, affinity: affinity, sections: sections, weights)
    seedScores = (0..<matrix.rowCount).map { row in
      var best = words.scores[row, 0]
      for section in 1..<max(1, sections) { best = max(best, words.scores[row, section]) }
      return best
    }
    self.words = words
    posterior = Lanes(reading.units.count, sections: sections)
    evidence = posterior
    chains = ForwardBackward(sections: sections)
    place()
    for _ in 1..<max(2, weights.sweeps) {
      self.words.learn(from: posterior, units: reading.unitOfRow)
      place()
    }
  }

  /// What a unit's words and its subhead say for a section.
  func unitScore(_ unit: Int, _ section: Int) -> Float {
    unitScore(unit, lane: section >> 3)[section & 7]
  }

  /// The same for eight sections; what stands beyond the last section means nothing.
  @inline(__always)
  func unitScore(_ unit: Int, lane: Int) -> SIMD8<Float> {
    let width = subheads.width
    var sum = subheads.vectors[unit * width + lane]
    for row in reading.units[unit].rows { sum += words.scores.vectors[row * width + lane] }
    return sum
  }

  /// Which lanes of a vector stand beyond the last section.
  @inline(__always)
  func isAbsent(lane: Int) -> SIMDMask<SIMD8<Int32>> {
    SIMD8<Float>(0, 1, 2, 3, 4, 5, 6, 7) + Float(lane * 8) .>= Float(sections)
  }

  /// Lets the units of each article agree on their sections.
  private mutating func place() {
    weighUnits()
    let stay = stay
    let free = Chain.free(sections: sections, stay: stay)
    let inOrder = Chain.inOrder(sections: sections, stay: stay, forward: weights.forward)
    for article in reading.articles { place(article, free, inOrder) }
  }

  /// An only article has all the outline to get through: the fewer units, the shorter its stays.
  private var stay: Double {
    guard reading.articleCount == 1, weights.inOrder > 0 else { return weights.stay }
    return min(0.9, max(0.5, 1 - Double(sections) / Double(reading.units.count)))
  }

  private mutating func weighUnits() {
    var vectors: [SIMD8<Float>] = []
    // Taken out while it is filled, so that it is not checked for being shared at every number.
    swap(&vectors, &evidence.vectors)
    vectors.withUnsafeMutableBufferPointer { vectors in
      for unit in reading.units.indices where reading.units[unit].section == nil {
        weigh(unit, into: vectors)
      }
    }
    swap(&vectors, &evidence.vectors)
    for unit in reading.units.indices {
      if let section = reading.units[unit].section { bind(unit, to: section) }
    }
  }

  /// Turns a unit's scores to probabilities, up to a factor.
  private func weigh(_ unit: Int, into vectors: UnsafeMutableBufferPointer<SIMD8<Float>>) {
    let start = unit * evidence.width
    var best = -Float.infinity
    for lane in 0..<evidence.width {
      let scores = unitScore(unit, lane: lane)
        .replacing(with: -.infinity, where: isAbsent(lane: lane))
      vectors[start + lane] = scores
      best = max(best, scores.max())
    }
    for lane in start..<start + evidence.width {
      vectors[lane] = Exponential.power(vectors[lane] - best)
    }
  }

  private mutating func bind(_ unit: Int, to section: Int) {
    for index in 0..<sections { evidence[unit, index] = index == section ? 1 : 0 }
  }

  /// Mixes the two ways to read an article, each as likely as its words make it.
  private mutating func place(_ article: Range<Int>, _ free: Chain, _ inOrder: Chain) {
    let width = evidence.width
    let start = article.lowerBound * width
    let range = start..<article.upperBound * width
    let freely = chains.run(evidence.vectors[range], along: free)
    posterior.vectors.replaceSubrange(range, with: chains.posterior.vectors)
    let prior = weights.inOrder / Double(max(1, reading.articleCount))
    guard prior > 0 else { return }
    let orderly = chains.run(evidence.vectors[range], along: inOrder)
    let share = Self.share(orderly - freely + Float((prior / (1 - prior)).logarithm))
    posterior.vectors.withUnsafeMutableBufferPointer { posterior in
      for (index, other) in chains.posterior.vectors.enumerated() {
        posterior[start + index] += (other - posterior[start + index]) * share
      }
    }
  }

  /// The probability at these log odds.
  private static func share(_ odds: Float) -> Float {
    let small = Exponential.power(SIMD8(repeating: -abs(odds)))[0]
    return odds < 0 ? small / (1 + small) : 1 / (1 + small)
  }
}
