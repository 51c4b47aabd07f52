/// The runs of four words that a text has, as a set, to see how much two texts share.
struct WordRuns {
  private var runs: Set<UInt64> = []

  /// Collects the runs of a text; a shorter text is one run.
  init(_ text: String) {
    let words = LineWords.split(text.utf8, most: .max).map(Self.hash)
    guard !words.isEmpty else { return }
    let last = max(1, words.count - 3)
    for start in 0..<last {
      runs.insert(
        words[start..<min(start + 4, words.count)].reduce(7) { $0 &* 0x100_0000_01B3 ^ $1 })
    }
  }

  private static func hash(_ word: [UInt8]) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// How many different runs there are.
  var count: Int { runs.count }

  /// Takes in the runs of another text.
  mutating func formUnion(_ other: WordRuns) { runs.formUnion(other.runs) }

  /// The share of its runs that another text has, too.
  func share(in other: WordRuns) -> Double {
    guard !runs.isEmpty else { return 0 }
    return Double(runs.count { other.runs.contains($0) }) / Double(runs.count)
  }
}
