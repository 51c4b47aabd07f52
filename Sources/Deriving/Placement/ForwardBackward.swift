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
    var (sum, product): (Float, Float) = (0, normalise(posterior, 0))
    for unit in 1..<max(1, posterior.count / width) {
      step(to: unit)
      product *= normalise(posterior, unit)
      if product < 1e-20 {
        sum += Exponential.logarithm(SIMD8(repeating: product))[0]
        product = 1
      }
    }
    return sum + Exponential.logarithm(SIMD8(repeating: product))[0]
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
