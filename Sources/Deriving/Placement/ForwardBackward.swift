/// What the paragraphs of an article say together about the section of each.
///
/// The forward-backward algorithm of hidden Markov models (Rabiner, "A Tutorial on Hidden Markov
/// Models", Proc. IEEE 77, 1989), with each step scaled to 1.
struct ForwardBackward {
  /// The probability of every section for every unit of the article.
  private(set) var posterior: Lanes
  private var behind: Lanes
  private var coming: Lanes

  init(sections: Int) {
    posterior = Lanes(0, sections: sections)
    behind = Lanes(1, sections: sections)
    coming = behind
  }

  /// Works out ``posterior``; gives the logarithm of the evidence's probability.
  ///
  /// The evidence is for every unit and section, up to a factor of the unit.
  /// - Complexity: O(units · sections)
  mutating func run(_ evidence: ArraySlice<SIMD8<Float>>, along chain: Chain) -> Float {
    posterior.vectors.removeAll(keepingCapacity: true)
    posterior.vectors.append(contentsOf: evidence)
    if posterior.width == 1 {
      let pass = NarrowPass(chain)
      let likelihood = pass.goForward(&posterior.vectors)
      pass.goBackward(&posterior.vectors, evidence)
      return likelihood
    }
    return posterior.vectors.withUnsafeMutableBufferPointer { posterior in
      behind.vectors.withUnsafeMutableBufferPointer { behind in
        coming.vectors.withUnsafeMutableBufferPointer { coming in
          let pass = ChainPass(chain, posterior, behind, coming)
          return evidence.withUnsafeBufferPointer { pass.run($0) }
        }
      }
    }
  }
}

/// The logarithm of a product of many small numbers, which are multiplied as long as that goes well.
private struct LogProduct {
  private var (sum, product): (Float, Float)

  init(_ first: Float) { (sum, product) = (0, first) }

  @inline(__always)
  mutating func multiply(by number: Float) {
    product *= number
    guard product < 1e-20 else { return }
    sum += Exponential.logarithm(SIMD8(repeating: product))[0]
    product = 1
  }

  var logarithm: Float { sum + Exponential.logarithm(SIMD8(repeating: product))[0] }
}

/// One pass ahead and back for outlines that fit one vector, which nearly all do.
private struct NarrowPass {
  private let start: SIMD8<Float>
  private let jump: SIMD8<Float>
  private let stayMore: SIMD8<Float>
  private let onwardMore: SIMD8<Float>
  private let isFree: Bool

  init(_ chain: Chain) {
    (start, jump) = (chain.start.vectors[0], chain.jump.vectors[0])
    (stayMore, onwardMore) = (chain.stayMore.vectors[0], chain.onwardMore.vectors[0])
    isFree = chain.isFree
  }

  /// Turns the evidence to what each unit and all before it say.
  func goForward(_ posterior: inout [SIMD8<Float>]) -> Float {
    var posterior = posterior.mutableSpan
    var last = posterior[0] * start
    let first = last.total
    last /= first
    posterior[0] = last
    var likelihood = LogProduct(first)
    for unit in 1..<max(1, posterior.count) {
      var arriving = last * stayMore
      if !isFree { arriving += (last * onwardMore).following(0) }
      let here = posterior[unit] * (arriving + (last * jump).total)
      let total = here.total
      last = here / total
      posterior[unit] = last
      likelihood.multiply(by: total)
    }
    return likelihood.logarithm
  }

  /// Adds what the units behind each say.
  func goBackward(_ posterior: inout [SIMD8<Float>], _ evidence: ArraySlice<SIMD8<Float>>) {
    var posterior = posterior.mutableSpan
    let evidence = evidence.span
    var behind = SIMD8<Float>(repeating: 1)
    for unit in stride(from: posterior.count - 1, to: 0, by: -1) {
      let coming = evidence[unit] * behind
      behind = jump * coming.total + stayMore * coming
      if !isFree { behind += onwardMore * coming.preceding(0) }
      behind /= behind.total
      let here = posterior[unit - 1] * behind
      posterior[unit - 1] = here / here.total
    }
  }
}

/// One pass ahead and back over the units of an article, in place.
private struct ChainPass {
  private let chain: Chain
  private let posterior: UnsafeMutableBufferPointer<SIMD8<Float>>
  private let behind: UnsafeMutableBufferPointer<SIMD8<Float>>
  private let coming: UnsafeMutableBufferPointer<SIMD8<Float>>
  private var width: Int { behind.count }

  init(
    _ chain: Chain, _ posterior: UnsafeMutableBufferPointer<SIMD8<Float>>,
    _ behind: UnsafeMutableBufferPointer<SIMD8<Float>>,
    _ coming: UnsafeMutableBufferPointer<SIMD8<Float>>
  ) {
    (self.chain, self.posterior) = (chain, posterior)
    (self.behind, self.coming) = (behind, coming)
  }

  /// Turns the evidence that stands in ``posterior`` to probabilities.
  func run(_ evidence: UnsafeBufferPointer<SIMD8<Float>>) -> Float {
    let likelihood = goForward()
    goBackward(evidence)
    return likelihood
  }

  private func goForward() -> Float {
    for lane in 0..<width { posterior[lane] *= chain.start.vectors[lane] }
    var likelihood = LogProduct(normalise(posterior, 0))
    for unit in 1..<max(1, posterior.count / width) {
      step(to: unit)
      likelihood.multiply(by: normalise(posterior, unit))
    }
    return likelihood.logarithm
  }

  /// One step ahead: all jumps at once, then what differs for staying and going on.
  @inline(__always)
  private func step(to unit: Int) {
    let (before, here) = ((unit - 1) * width, unit * width)
    var jumps = SIMD8<Float>.zero
    for lane in 0..<width { jumps += posterior[before + lane] * chain.jump.vectors[lane] }
    let jump = jumps.total
    var arriving: Float = 0
    for lane in 0..<width {
      let last = posterior[before + lane]
      let onward = last * chain.onwardMore.vectors[lane]
      let arrived = onward.following(arriving)
      posterior[here + lane] *= last * chain.stayMore.vectors[lane] + arrived + jump
      arriving = onward[7]
    }
  }

  private func goBackward(_ evidence: UnsafeBufferPointer<SIMD8<Float>>) {
    for lane in 0..<width { behind[lane] = SIMD8(repeating: 1) }
    for start in stride(from: evidence.count - width, to: 0, by: -width) {
      stepBack(evidence, from: start)
      for lane in 0..<width { posterior[start - width + lane] *= behind[lane] }
      _ = normalise(posterior, start / width - 1)
    }
  }

  /// One step back; the same sums as ahead, seen from where they start.
  @inline(__always)
  private func stepBack(_ evidence: UnsafeBufferPointer<SIMD8<Float>>, from start: Int) {
    var sums = SIMD8<Float>.zero
    for lane in 0..<width {
      coming[lane] = evidence[start + lane] * behind[lane]
      sums += coming[lane]
    }
    let sum = sums.total
    var next: Float = 0
    for lane in (0..<width).reversed() {
      let here = coming[lane]
      behind[lane] =
        chain.jump.vectors[lane] * sum + chain.stayMore.vectors[lane] * here
        + chain.onwardMore.vectors[lane] * here.preceding(next)
      next = here[0]
    }
    _ = normalise(behind, 0)
  }

  /// Divides a unit's numbers by their sum, and gives the sum.
  @inline(__always)
  private func normalise(
    _ values: UnsafeMutableBufferPointer<SIMD8<Float>>, _ unit: Int
  ) -> Float {
    var sum = SIMD8<Float>.zero
    for lane in unit * width..<(unit + 1) * width { sum += values[lane] }
    let total = sum.total
    for lane in unit * width..<(unit + 1) * width { values[lane] /= total }
    return total
  }
}
