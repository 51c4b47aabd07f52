import Model

/// How sure a placement is.
struct SectionMargin {
  /// The lead of a block that editor or heading bound to its section.
  static let bound = 20.0

  /// The best other section; nil when there is no other.
  let runnerUp: Int?
  /// By how much the section leads it; the section's own score when there is no other.
  let lead: Double

  /// Compares a section with the best of the others, by the score of each.
  init(for section: Int, of sections: Int, _ scores: [SIMD8<Float>]) {
    var best: (section: Int, score: Double)?
    var own = 0.0
    for other in 0..<sections {
      let value = Double(scores[other >> 3][other & 7])
      if other == section {
        own = value
      } else if best.map({ value > $0.score }) ?? true {
        best = (other, value)
      }
    }
    runnerUp = best?.section
    lead = own - (best?.score ?? 0)
  }

  /// The class that editors see.
  ///
  /// The cuts lie at the 30th and 60th percentile of the leads of 3,000 placements of development
  /// data; of the strong 70 in a hundred were right, of the fair 53, of the weak 40.
  var grade: Placement.Margin {
    if runnerUp == nil || lead >= 4 { return .strong }
    return lead >= 1.5 ? .fair : .weak
  }
}

extension Sweeps {
  /// How far a section leads in the scores of a row with its own teaching taken back.
  func margin(of row: Int, _ independent: IndependentScore, for section: Int) -> SectionMargin {
    SectionMargin(
      for: section, of: sections,
      (0..<posterior.width).map { scores(of: row, independent, lane: $0) })
  }

  private func scores(
    of row: Int, _ independent: IndependentScore, lane: Int
  ) -> SIMD8<Float> {
    let width = posterior.width
    let share = posterior.vectors[reading.unitOfRow[row] * width + lane]
    return Exponential.logarithm(share.replacing(with: 1e-30, where: share .< 1e-30))
      + independent.totals.vectors[lane] - words.scores.vectors[row * width + lane]
  }

  /// The likeliest section of a row; of equals the first.
  func section(of row: Int) -> Int {
    let start = reading.unitOfRow[row] * posterior.width
    let posterior = posterior.vectors.span
    var (best, most) = (0, posterior[start][0])
    for section in 1..<max(1, sections) {
      let share = posterior[start + section >> 3][section & 7]
      if share > most { (best, most) = (section, share) }
    }
    return best
  }
}
