/// The words under a subhead with their weights, for comparing what two subheads stand over.
struct TermVector: Hashable {
  /// Stem numbers in rising order, so that sums never depend on chance.
  private(set) var stems: [Int32] = []
  private(set) var weights: [Double] = []
  private let length: Double

  init(stems: [Int32], weights: [Double]) {
    self.stems = stems
    self.weights = weights
    length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  /// The cosine of the angle between two vectors: 0 for nothing in common, 1 for the same words.
  /// - Complexity: O(words)
  func cosine(with other: TermVector) -> Double {
    guard length > 0, other.length > 0 else { return 0 }
    var sum = 0.0
    var theirs = 0
    for mine in stems.indices {
      while theirs < other.stems.count, other.stems[theirs] < stems[mine] { theirs += 1 }
      guard theirs < other.stems.count else { break }
      if other.stems[theirs] == stems[mine] { sum += weights[mine] * other.weights[theirs] }
    }
    return sum / (length * other.length)
  }

  /// The vector of both texts together.
  /// - Complexity: O(words)
  func adding(_ other: TermVector) -> TermVector {
    var stems: [Int32] = []
    var weights: [Double] = []
    var theirs = 0
    for mine in self.stems.indices {
      while theirs < other.stems.count, other.stems[theirs] < self.stems[mine] {
        stems.append(other.stems[theirs])
        weights.append(other.weights[theirs])
        theirs += 1
      }
      let isShared = theirs < other.stems.count && other.stems[theirs] == self.stems[mine]
      stems.append(self.stems[mine])
      weights.append(self.weights[mine] + (isShared ? other.weights[theirs] : 0))
      if isShared { theirs += 1 }
    }
    stems += other.stems[theirs...]
    weights += other.weights[theirs...]
    return TermVector(stems: stems, weights: weights)
  }
}

/// Makes term vectors of one story's paragraphs: ln(1 + count) · ln(paragraphs / paragraphs with it).
struct TermVectors {
  private let words: StoryWords
  /// ln n for small n, by far the most there are.
  private let logarithms: [Double]
  private var counts: [Int32]
  private var sums: [Double]

  init(_ words: StoryWords) {
    self.words = words
    let most = words.paragraphs.count
    logarithms = most < Self.usual.count ? Self.usual : Self.logarithms(upTo: most)
    counts = [Int32](repeating: 0, count: words.frequency.count)
    sums = [Double](repeating: 0, count: words.frequency.count)
  }

  /// Of as many numbers as most stories have paragraphs, worked out once.
  private static let usual = logarithms(upTo: 512)

  private static func logarithms(upTo most: Int) -> [Double] {
    (0...most).map { $0 > 0 ? Double($0).logarithm : 0 }
  }

  /// The sum of the paragraphs' vectors; a word that is in every paragraph weighs nothing.
  /// - Complexity: O(words · log words)
  mutating func vector(of paragraphs: Range<Int>) -> TermVector {
    var met: [Int32] = []
    for paragraph in paragraphs { add(paragraph, &met) }
    sort(&met)
    let vector = TermVector(stems: met, weights: met.map { sums[Int($0)] })
    for stem in met { sums[Int(stem)] = 0 }
    return vector
  }

  /// Many stems are in order sooner when all of the story are gone through than when they are sorted.
  private func sort(_ met: inout [Int32]) {
    if met.count * 16 < sums.count { return met.sort() }
    met.removeAll(keepingCapacity: true)
    let sums = sums.span
    for stem in sums.indices where sums[stem] > 0 { met.append(Int32(stem)) }
  }

  private mutating func add(_ paragraph: Int, _ met: inout [Int32]) {
    let stems = words.stems[words.paragraphs[paragraph]]
    for stem in stems { counts[Int(stem)] += 1 }
    for stem in stems where counts[Int(stem)] > 0 {
      let telling = logarithms[words.paragraphs.count] - logarithms[Int(words.frequency[Int(stem)])]
      if telling > 0 {
        if sums[Int(stem)] == 0 { met.append(stem) }
        sums[Int(stem)] += logarithms[min(Int(counts[Int(stem)]) + 1, 64)] * telling
      }
      counts[Int(stem)] = 0
    }
  }
}
