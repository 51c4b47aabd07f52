/// Random numbers that are the same in every run and on every machine.
///
/// SplitMix64 (Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
struct SpeedRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number from 0 below a bound; no bound here is so large that the remainder's bias matters.
  mutating func below(_ bound: Int) -> Int { Int(next() >> 33) % bound }

  /// A number from a range.
  mutating func pick(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// An element of a list.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// Whether something happens that does so in so many of a hundred cases.
  mutating func happens(_ percent: Int) -> Bool { below(100) < percent }
}

/// Draws words as often as language uses them: the n-th most frequent one 1/n as often as the first
/// (Zipf, "Human Behavior and the Principle of Least Effort", 1949).
struct SpeedZipf {
  private let words: [String]
  private var sums: [Double] = []

  /// The words, the most frequent first.
  init(_ words: [String]) {
    self.words = words
    var sum = 0.0
    for rank in words.indices {
      sum += 1 / Double(rank + 3)
      sums.append(sum)
    }
  }

  /// A word.
  func draw(_ random: inout SpeedRandom) -> String {
    let aim = Double(random.next() >> 11) / 9_007_199_254_740_992 * (sums.last ?? 0)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] < aim { low = middle + 1 } else { high = middle }
    }
    return words[low]
  }
}
