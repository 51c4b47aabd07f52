import Prose

/// Finds the paragraphs of a story that may be copies of one another, without comparing all pairs.
///
/// Most shingles occur in one paragraph only; the few that occur in more are gathered and counted,
/// pair by pair. A pair that shares too few of its words to be close (``Resemblance``) is left out.
struct CopyCandidates {
  /// The pairs that share three shingles or more, smaller number first, in order.
  private(set) var pairs: [(first: Int, second: Int)] = []

  /// What the paragraphs have of shingles, for what a pair can share at most.
  private var bounds: ShingleBounds

  /// Up to how many paragraphs a shingle pairs all of those that have it.
  ///
  /// A more common one pairs each with the first and with its neighbour, so that a story of many
  /// copies stays linear.
  private static let crowd = 6

  /// Finds the candidates among some of these paragraphs, by their numbers in order.
  /// - Complexity: O(words + pairs log pairs)
  init(_ wordings: Wordings, among numbers: [Int]) {
    let recurring = RecurringShingles(wordings, among: numbers)
    bounds = ShingleBounds(wordings)
    var table = ShingleTable(capacity: recurring.sights.count)
    for sight in recurring.sights {
      bounds.countSight(Int(sight.paragraph))
      table.note(sight.shingle, in: sight.paragraph)
    }
    var counts = PairCounts(atMost: table.members.count * Self.crowd / 2)
    let (paragraphs, ends) = Self.runs(of: table)
    var (run, start): ([UInt32], Int) = ([], 0)
    for end in ends {
      run.removeAll(keepingCapacity: true)
      for paragraph in paragraphs[start..<end] where run.last != paragraph {
        run.append(paragraph)
      }
      count(run, &counts)
      start = end
    }
    for pair in counts.frequent(from: 3)
    where bounds.allowClose(pair.first, pair.second, pair.count) {
      pairs.append((pair.first, pair.second))
    }
  }

  /// The paragraphs of each shared shingle, one run after another, and where each run ends.
  ///
  /// Sorted by counting (Knuth, "The Art of Computer Programming", 5.2, algorithm D).
  private static func runs(of table: ShingleTable) -> (paragraphs: [UInt32], ends: [Int]) {
    var ends = [Int](repeating: 0, count: table.runCount)
    for member in table.members { ends[Int(member.run)] += 1 }
    var sum = 0
    for run in ends.indices { (ends[run], sum) = (sum, sum + ends[run]) }
    var paragraphs = [UInt32](repeating: 0, count: table.members.count)
    for member in table.members {
      paragraphs[ends[Int(member.run)]] = member.paragraph
      ends[Int(member.run)] += 1
    }
    return (paragraphs, ends)
  }

  private mutating func count(_ run: [UInt32], _ counts: inout PairCounts) {
    guard run.count > 1 else { return }
    let isCrowd = run.count > Self.crowd
    if isCrowd { for paragraph in run { bounds.countCrowd(Int(paragraph)) } }
    for number in 1..<run.count {
      if isCrowd, number > 1 { counts.count(run[0], run[number]) }
      for first in isCrowd ? number - 1..<number : 0..<number {
        counts.count(run[first], run[number])
      }
    }
  }
}
