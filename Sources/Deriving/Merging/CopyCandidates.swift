import Prose

/// Finds the paragraphs of a story that may be copies of one another, without comparing all pairs.
///
/// Most shingles occur in one paragraph only, so each is looked up once in a table; the few that
/// occur in more are sorted and counted.
struct CopyCandidates {
  /// The pairs that share three shingles or more, smaller number first, in order.
  let pairs: [(first: Int, second: Int)]

  /// Up to how many paragraphs a shingle pairs all of those that have it.
  ///
  /// A more common one pairs each with the first and with its neighbour, so that a story of many
  /// copies stays linear.
  private static let crowd = 6

  /// Finds the candidates among paragraphs.
  /// - Complexity: O(shingles log shingles)
  init(_ wordings: [Wording]) {
    var counts: [UInt64] = []
    var run: [UInt32] = []
    var last: UInt64?
    for (shingle, paragraph) in Self.shared(wordings).sorted(by: <) {
      if shingle != last {
        Self.appendPairs(of: run, to: &counts)
        run.removeAll(keepingCapacity: true)
        last = shingle
      }
      if run.last != paragraph { run.append(paragraph) }
    }
    Self.appendPairs(of: run, to: &counts)
    pairs = Self.frequent(counts.sorted())
  }

  /// The shingles of more than one paragraph, each with every paragraph that has it.
  private static func shared(_ wordings: [Wording]) -> [(UInt64, UInt32)] {
    var table = ShingleTable(capacity: wordings.reduce(0) { $0 + $1.wordCount })
    var shared: [(UInt64, UInt32)] = []
    for (number, wording) in wordings.enumerated() {
      let paragraph = UInt32(number)
      wording.forEachShingle { shingle in
        guard let first = table.claim(shingle, for: paragraph), first.owner != paragraph else {
          return
        }
        if first.isFresh { shared.append((shingle, first.owner)) }
        shared.append((shingle, paragraph))
      }
    }
    return shared
  }

  private static func appendPairs(of run: [UInt32], to counts: inout [UInt64]) {
    guard run.count > 1 else { return }
    for (number, second) in run.enumerated().dropFirst() {
      let partners =
        run.count <= crowd ? run[..<number] : number == 1 ? run[...0] : [run[0], run[number - 1]]
      for first in partners { counts.append(UInt64(first) << 32 | UInt64(second)) }
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
