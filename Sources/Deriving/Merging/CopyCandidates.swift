import Prose

/// Finds the paragraphs of a story that may be copies of one another, without comparing all pairs.
///
/// Most shingles occur in one paragraph only, so each is looked up once in a table; the few that
/// occur in more are gathered and counted.
struct CopyCandidates {
  /// The pairs that share three shingles or more, smaller number first, in order.
  let pairs: [(first: Int, second: Int)]

  /// Up to how many paragraphs a shingle pairs all of those that have it.
  ///
  /// A more common one pairs each with the first and with its neighbour, so that a story of many
  /// copies stays linear.
  private static let crowd = 6

  /// Finds the candidates among some of these paragraphs, by their numbers in order.
  /// - Complexity: O(shingles + pairs log pairs)
  init(_ wordings: [Wording], among numbers: [Int]) {
    var table = ShingleTable(capacity: numbers.reduce(0) { $0 + wordings[$1].wordCount })
    for number in numbers {
      wordings[number].forEachShingle { table.note($0, in: UInt32(number)) }
    }
    let (paragraphs, ends) = Self.runs(of: table)
    var counts: [UInt64] = []
    var (run, start): ([UInt32], Int) = ([], 0)
    for end in ends {
      run.removeAll(keepingCapacity: true)
      for paragraph in paragraphs[start..<end] where run.last != paragraph {
        run.append(paragraph)
      }
      Self.appendPairs(of: run, to: &counts)
      start = end
    }
    pairs = Self.frequent(counts.sorted())
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

  private static func appendPairs(of run: [UInt32], to counts: inout [UInt64]) {
    guard run.count > 1 else { return }
    for number in 1..<run.count {
      let isCrowd = run.count > crowd
      if isCrowd, number > 1 { counts.append(UInt64(run[0]) << 32 | UInt64(run[number])) }
      for first in isCrowd ? number - 1..<number : 0..<number {
        counts.append(UInt64(run[first]) << 32 | UInt64(run[number]))
      }
    }
  }

  private static func frequent(_ counts: [UInt64]) -> [(first: Int, second: Int)] {
    counts.indices.dropFirst(2).compactMap { index in
      let pair = counts[index]
      guard counts[index - 2] == pair, index + 1 == counts.count || counts[index + 1] != pair
      else { return nil }
      return (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
    }
  }
}
