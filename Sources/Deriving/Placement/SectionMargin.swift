import Model

/// How sure a placement is.
struct SectionMargin {
  /// The lead of a block that editor or heading bound to its section.
  static let bound = 20.0

  /// The best other section; nil when there is no other.
  let runnerUp: Int?
  /// By how much the section leads it; the section's own score when there is no other.
  let lead: Double

  /// Compares a section with the best of the others.
  init(_ scores: [Double], for section: Int) {
    var best: Int?
    for other in scores.indices where other != section {
      if best.map({ scores[other] > scores[$0] }) ?? true { best = other }
    }
    runnerUp = best
    lead = scores[section] - (best.map { scores[$0] } ?? 0)
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
  /// The scores of a row for all sections with its own teaching taken back.
  func scores(of row: Int, _ independent: IndependentScore) -> [Double] {
    let width = posterior.width
    var scores = Lanes(1, sections: sections)
    for lane in 0..<width {
      let share = posterior.vectors[reading.unitOfRow[row] * width + lane]
      scores.vectors[lane] =
        Exponential.logarithm(share.replacing(with: 1e-30, where: share .< 1e-30))
        + independent.totals.vectors[lane] - words.scores.vectors[row * width + lane]
    }
    return (0..<sections).map { Double(scores[0, $0]) }
  }

  /// The likeliest section of a row; of equals the first.
  func section(of row: Int) -> Int {
    let unit = reading.unitOfRow[row]
    var best = 0
    for section in 1..<max(1, sections) where posterior[unit, section] > posterior[unit, best] {
      best = section
    }
    return best
  }
}
