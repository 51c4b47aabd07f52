import Prose

/// How many shingles two paragraphs can share at most, and how many different ones they have at
/// least.
///
/// Nearly all pairs that share a few shingles are told from copies by this, without laying their
/// words side by side.
struct ShingleBounds {
  private let lengths: [Int]
  private var sights: [Int]
  private var crowds: [Int]

  /// The bounds of the paragraphs of a story, of which no shingle is known yet.
  init(_ wordings: Wordings) {
    lengths = (0..<wordings.count).map { max(0, wordings.wordCount($0) - 2) }
    sights = Array(repeating: 0, count: wordings.count)
    crowds = sights
  }

  /// Counts a shingle of a paragraph that may stand elsewhere too; each of the others is different
  /// from all there are.
  mutating func countSight(_ paragraph: Int) { sights[paragraph] += 1 }

  /// Counts a shingle that so many paragraphs have that not all pairs of them were counted.
  mutating func countCrowd(_ paragraph: Int) { crowds[paragraph] += 1 }

  /// Whether ``Resemblance/isClose`` can hold for two paragraphs of which so many shared shingles
  /// were counted.
  func allowClose(_ first: Int, _ second: Int, _ count: Int) -> Bool {
    let shared = count + min(crowds[first], crowds[second])
    let (left, right) = (lengths[first] - sights[first], lengths[second] - sights[second])
    return shared * 10 >= 3 * (left + right + shared)
      || shared * 100 >= 55 * (min(left, right) + shared)
  }
}
