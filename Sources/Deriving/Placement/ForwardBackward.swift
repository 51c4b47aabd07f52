/// What the paragraphs of an article say together about the section of each.
///
/// The forward-backward algorithm of hidden Markov models (Rabiner, "A Tutorial on Hidden Markov
/// Models", Proc. IEEE 77, 1989), with each step scaled to 1.
struct ForwardBackward {
  /// The probability of every section for every unit of the article.
  private(set) var posterior: Lanes
  private var behind: Lanes
  private var coming: Lanes
  private let width: Int

  init(sections: Int) {
    posterior = Lanes(0, sections: sections)
    behind = Lanes(1, sections: sections)
    coming = behind
    width = behind.width
  }

  /// Works out ``posterior``; gives the logarithm of the evidence's probability.
  ///
  /// The evidence is for every unit and section, up to a factor of the unit.
  /// - Complexity: O(units · sections)
  mutating func run(_ evidence: ArraySlice<SIMD8<Float>>, along chain: Chain) -> Float {
    posterior.vectors.removeAll(keepingCapacity: true)
    posterior.vectors.append(contentsOf: evidence)
    let likelihood = goForward(chain)
    evidence.withUnsafeBufferPointer { goBackward($0, chain) }
    return likelihood
  }

  private mutating func goForward(_ chain: Chain) -> Float {
    for lane in 0..<width { posterior.vectors[lane] *= chain.start.vectors[lane] }
    var (sum, product): (Float, Float) = (0, posterior.normalise(0))
    for unit in 1..<max(1, posterior.vectors.count / width) {
      step(to: unit, chain)
      product *= posterior.normalise(unit)
      if product < 1e-20 {
        sum += Exponential.logarithm(SIMD8(repeating: product))[0]
        product = 1
      }
    }
    return sum + Exponential.logarithm(SIMD8(repeating: product))[0]
  }

  /// One step ahead: all jumps at once, then what differs for staying and going on.
  private mutating func step(to unit: Int, _ chain: Chain) {
    let (before, here) = ((unit - 1) * width, unit * width)
    var jumps = SIMD8<Float>.zero
    for lane in 0..<width { jumps += posterior.vectors[before + lane] * chain.jump.vectors[lane] }
    let jump = jumps.total
    var arriving: Float = 0
    for lane in 0..<width {
      let last = posterior.vectors[before + lane]
      let onward = last * chain.onwardMore.vectors[lane]
      let arrived = onward.following(arriving)
      posterior.vectors[here + lane] *= last * chain.stayMore.vectors[lane] + arrived + jump
      arriving = onward[7]
    }
  }

  private mutating func goBackward(
    _ evidence: UnsafeBufferPointer<SIMD8<Float>>, _ chain: Chain
  ) {
    for lane in 0..<width { behind.vectors[lane] = SIMD8(repeating: 1) }
    for start in stride(from: evidence.count - width, to: 0, by: -width) {
      stepBack(evidence, from: start, chain)
      for lane in 0..<width { posterior.vectors[start - width + lane] *= behind.vectors[lane] }
      _ = posterior.normalise(start / width - 1)
    }
  }

  /// One step back; the same sums as ahead, seen from where they start.
  private mutating func stepBack(
    _ evidence: UnsafeBufferPointer<SIMD8<Float>>, from start: Int, _ chain: Chain
  ) {
    var sums = SIMD8<Float>.zero
    for lane in 0..<width {
      coming.vectors[lane] = evidence[start + lane] * behind.vectors[lane]
      sums += coming.vectors[lane]
    }
    let sum = sums.total
    var next: Float = 0
    for lane in (0..<width).reversed() {
      let here = coming.vectors[lane]
      behind.vectors[lane] =
        chain.jump.vectors[lane] * sum + chain.stayMore.vectors[lane] * here
        + chain.onwardMore.vectors[lane] * here.preceding(next)
      next = here[0]
    }
    _ = behind.normalise(0)
  }
}
