/// How each section uses words, learned from seeds and from the paragraphs that may stand in it.
///
/// Naive Bayes with the whole story as background: a section's use of a word is mixed with the
/// story's, and what counts is how far it departs from that.
struct SectionWords {
  let matrix: TermMatrix
  let seeds: Seeds
  let weights: PlacementWeights
  /// One over each column's share of all words of the story.
  let rarity: [Float]
  /// What a row's words are multiplied with: long paragraphs repeat themselves.
  let scales: [Float]
  /// Each row's part in the teaching of each section.
  private(set) var teaching: Lanes
  /// Each column's mass in each section.
  private(set) var mass: Lanes
  /// Each section's mass.
  private(set) var sectionMass: Lanes
  /// What each row's words say for each section.
  private(set) var scores: Lanes
  /// What a measure from outside says for each section, when there is one.
  let affinity: SectionAffinity?
  private var table: Lanes

  /// What is known before any paragraph has taught: the seeds.
  init(
    _ matrix: TermMatrix, _ seeds: Seeds, affinity: SectionAffinity? = nil, sections: Int,
    _ weights: PlacementWeights
  ) {
    self.affinity = affinity
    (self.matrix, self.seeds, self.weights) = (matrix, seeds, weights)
    rarity = Self.rarity(of: matrix)
    scales = matrix.lengths.map { Float(weights.trust) / max($0, 1e-9).squareRoot() }
    teaching = Lanes(matrix.rowCount, sections: sections)
    scores = teaching
    mass = Lanes(matrix.columnCount, sections: sections)
    table = mass
    sectionMass = Lanes(1, sections: sections)
    sow()
    compareWithStory()
    score()
  }

  /// Learns again from paragraphs with these probabilities of their units' sections.
  /// - Complexity: O(sections · (entries of the matrix + columns))
  mutating func learn(from posterior: Lanes, units unitOfRow: [Int]) {
    let width = posterior.width
    for row in unitOfRow.indices {
      for lane in 0..<width {
        teaching.vectors[row * width + lane] = posterior.vectors[unitOfRow[row] * width + lane]
      }
    }
    sow()
    addUp()
    compareWithStory()
    score()
  }

  private static func rarity(of matrix: TermMatrix) -> [Float] {
    var sum: Float = 0
    for total in matrix.totals { sum += total + 0.5 }
    return matrix.totals.map { sum / ($0 + 0.5) }
  }

  private mutating func sow() {
    for index in mass.vectors.indices { mass.vectors[index] = .zero }
    for seed in seeds.list { mass[seed.column, seed.section] = seed.weight }
    for (section, total) in seeds.totals.enumerated() { sectionMass[0, section] = total }
  }

  private mutating func addUp() {
    let (matrix, width) = (matrix, mass.width)
    mass.vectors.withUnsafeMutableBufferPointer { mass in
      for lane in 0..<width {
        for row in 0..<matrix.rowCount {
          let taught = teaching.vectors[row * width + lane]
          sectionMass.vectors[lane] += taught * matrix.lengths[row]
          matrix.forEach(in: row) { entry in
            mass[Int(entry.column) * width + lane] += taught * entry.weight
          }
        }
      }
    }
  }

  private mutating func compareWithStory() {
    let (rarity, width) = (rarity, mass.width)
    let smoothing = Float(weights.smoothing)
    let factors = sectionMass.vectors.map { 1 / ($0 + smoothing) }
    mass.vectors.withUnsafeBufferPointer { mass in
      table.vectors.withUnsafeMutableBufferPointer { table in
        for lane in 0..<width {
          for column in rarity.indices {
            let index = column * width + lane
            table[index] = Exponential.logarithm(
              (mass[index] * rarity[column] + smoothing) * factors[lane])
          }
        }
      }
    }
  }

  private mutating func score() {
    let (matrix, scales, width) = (matrix, scales, table.width)
    table.vectors.withUnsafeBufferPointer { table in
      for lane in 0..<width {
        for row in 0..<matrix.rowCount {
          var sum = SIMD8<Float>.zero
          matrix.forEach(in: row) { entry in
            sum += table[Int(entry.column) * width + lane] * entry.weight
          }
          scores.vectors[row * width + lane] = sum * scales[row]
        }
      }
    }
    guard let affinity = affinity?.values.vectors else { return }
    for index in affinity.indices { scores.vectors[index] += affinity[index] }
  }
}
