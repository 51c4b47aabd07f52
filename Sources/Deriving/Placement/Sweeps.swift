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
  /// What each unit's words and its subhead say for each section; what stands beyond the last
  /// section means nothing.
  private(set) var unitScores: Lanes
  private let subheads: Lanes
  private var evidence: Lanes
  private var chains: ForwardBackward
  private let orders: Orders

  /// The ways to read an article.
  private struct Orders {
    let free: Chain
    let inOrder: Chain
    /// The log odds that an article is told in the outline's order; nil when none is.
    let odds: Float?

    init(_ reading: ReadingOrder, sections: Int, _ weights: PlacementWeights) {
      let stay = Self.stay(reading, sections, weights)
      free = Chain.free(sections: sections, stay: stay)
      inOrder = Chain.inOrder(sections: sections, stay: stay, forward: weights.forward)
      let prior = weights.inOrder / Double(max(1, reading.articleCount))
      odds = prior > 0 ? Float((prior / (1 - prior)).logarithm) : nil
    }

    /// An only article has all the outline to get through: the fewer units, the shorter its stays.
    private static func stay(
      _ reading: ReadingOrder, _ sections: Int, _ weights: PlacementWeights
    ) -> Double {
      guard reading.articleCount == 1, weights.inOrder > 0 else { return weights.stay }
      return min(0.9, max(0.5, 1 - Double(sections) / Double(reading.units.count)))
    }
  }

  /// Learns and places; `subheads` is what they say for each section, unit by unit.
  /// - Complexity: O(sweeps · sections · (entries of the matrix + columns))
  init(
    _ matrix: TermMatrix, _ postings: TermPostings, _ reading: ReadingOrder, _ seeds: Seeds,
    subheads: Lanes, affinity: SectionAffinity? = nil, sections: Int, _ weights: PlacementWeights
  ) {
    (self.reading, self.sections, self.subheads) = (reading, sections, subheads)
    words = SectionWords(
      matrix, postings, seeds, affinity: affinity, sections: sections, weights)
    seedScores = Self.best(of: words.scores, sections)
    posterior = Lanes(reading.units.count, sections: sections)
    (evidence, unitScores) = (posterior, posterior)
    chains = ForwardBackward(sections: sections)
    orders = Orders(reading, sections: sections, weights)
    place()
    for _ in 1..<max(2, weights.sweeps) {
      words.learn(from: posterior, units: reading.unitOfRow)
      place()
    }
  }

  /// The best score of each row.
  private static func best(of scores: Lanes, _ sections: Int) -> [Float] {
    stride(from: 0, to: scores.vectors.count, by: scores.width).map { start in
      (0..<scores.width).reduce(-Float.infinity) { best, lane in
        let isAbsent = Lanes.isAbsent(lane, of: sections)
        let present = scores.vectors[start + lane].replacing(with: -.infinity, where: isAbsent)
        return max(best, present.greatest)
      }
    }
  }

  /// Lets the units of each article agree on their sections.
  private mutating func place() {
    for lane in 0..<evidence.width {
      Self.addUp(lane, reading.starts, subheads, words.scores, &unitScores.vectors)
    }
    Self.weigh(unitScores, sections, &evidence.vectors)
    for unit in reading.units.indices {
      if let section = reading.units[unit].section { bind(unit, to: section) }
    }
    for article in reading.articles { place(article) }
  }

  private static func addUp(
    _ lane: Int, _ starts: [Int], _ subheads: Lanes, _ scores: Lanes,
    _ sums: inout [SIMD8<Float>]
  ) {
    let width = subheads.width
    let (subheads, scores, starts) = (subheads.vectors.span, scores.vectors.span, starts.span)
    var sums = sums.mutableSpan
    for unit in 0..<starts.count - 1 {
      var sum = subheads[unit * width + lane]
      for row in starts[unit]..<starts[unit + 1] { sum += scores[row * width + lane] }
      sums[unit * width + lane] = sum
    }
  }

  /// Turns the units' scores to probabilities, up to a factor.
  private static func weigh(
    _ scores: Lanes, _ sections: Int, _ evidence: inout [SIMD8<Float>]
  ) {
    let width = scores.width
    let isAbsent = Lanes.isAbsent(width - 1, of: sections)
    let scores = scores.vectors.span
    var vectors = evidence.mutableSpan
    for start in stride(from: 0, to: scores.count, by: width) {
      let last = scores[start + width - 1].replacing(with: -.infinity, where: isAbsent)
      var best = last.greatest
      for lane in start..<start + width - 1 { best = max(best, scores[lane].greatest) }
      for lane in start..<start + width - 1 {
        vectors[lane] = Exponential.power(scores[lane] - best)
      }
      vectors[start + width - 1] = Exponential.power(last - best)
    }
  }

  private mutating func bind(_ unit: Int, to section: Int) {
    for index in 0..<sections { evidence[unit, index] = index == section ? 1 : 0 }
  }

  /// Mixes the two ways to read an article, each as likely as its words make it.
  private mutating func place(_ article: Range<Int>) {
    let width = evidence.width
    let start = article.lowerBound * width
    let range = start..<article.upperBound * width
    let freely = chains.run(evidence.vectors[range], along: orders.free)
    posterior.vectors.replaceSubrange(range, with: chains.posterior.vectors)
    guard let odds = orders.odds else { return }
    let orderly = chains.run(evidence.vectors[range], along: orders.inOrder)
    let share = Self.share(orderly - freely + odds)
    Self.mix(chains.posterior, share, into: &posterior.vectors, at: start)
  }

  private static func mix(
    _ others: Lanes, _ share: Float, into posterior: inout [SIMD8<Float>], at start: Int
  ) {
    var posterior = posterior.mutableSpan
    let others = others.vectors.span
    for index in others.indices {
      posterior[start + index] += (others[index] - posterior[start + index]) * share
    }
  }

  /// The probability at these log odds.
  private static func share(_ odds: Float) -> Float {
    let small = Exponential.power(SIMD8(repeating: -abs(odds)))[0]
    return odds < 0 ? small / (1 + small) : 1 / (1 + small)
  }
}
