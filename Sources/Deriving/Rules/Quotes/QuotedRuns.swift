import Model

/// The runs of four words of the quotations of a story, and which quotations share some.
struct QuotedRuns {
  /// The numbers of the quotations that share a run with another one, in order; most share none.
  let shared: [Int]
  private let runs: [UInt64]
  private let starts: [Int]
  /// The newest link of the quotations kept under a run.
  private var newest = WordMap<Int32>(slots: 64, filler: -1)
  private var links: [(place: Int32, older: Int32)] = []
  /// Who says each quotation, by number in the cast; nil when nobody knows.
  private let persons: [Int?]
  /// The numbers of the quotations kept, by their places in the order.
  private var kept: [Int]
  /// How many runs of the quotation at hand each kept one has.
  private var counts: [Int32]

  /// Reads the runs of all quotations; a shorter text than four words is one run.
  /// - Complexity: O(words)
  init(_ quotes: [FoundQuote], _ words: [UInt64]) {
    var (runs, starts): ([UInt64], [Int]) = ([], [0])
    runs.reserveCapacity(words.count)
    starts.reserveCapacity(quotes.count + 1)
    for quote in quotes {
      let last = max(quote.wording.lowerBound, quote.wording.upperBound - 4)
      for start in quote.wording.lowerBound...last {
        runs.append(Self.mixed(words, start..<min(start + 4, quote.wording.upperBound)))
      }
      starts.append(runs.count)
    }
    (self.runs, self.starts) = (runs, starts)
    shared = Self.shared(runs, starts)
    persons = quotes.map { $0.speaker?.person }
    kept = [Int](repeating: -1, count: shared.count)
    counts = [Int32](repeating: 0, count: shared.count)
  }

  private static func shared(_ runs: [UInt64], _ starts: [Int]) -> [Int] {
    var slots = 64
    while slots < runs.count * 2 { slots *= 2 }
    var owners = WordMap<Int32>(slots: slots, filler: -1)
    var isShared = [Bool](repeating: false, count: starts.count - 1)
    for number in isShared.indices {
      for place in starts[number]..<starts[number + 1] {
        guard let owner = owners.value(of: runs[place]) else {
          owners.set(runs[place], to: Int32(number))
          continue
        }
        if owner == number { continue }
        isShared[number] = true
        isShared[Int(owner)] = true
      }
    }
    return isShared.indices.filter { isShared[$0] }
  }

  /// Lets the quotations that follow find this one at a place of their order.
  mutating func keep(_ number: Int, at place: Int) {
    kept[place] = number
    for run in runs[starts[number]..<starts[number + 1]] {
      let older = newest.value(of: run) ?? -1
      newest.set(run, to: Int32(links.count))
      links.append((Int32(place), older))
    }
  }

  /// The first quotation kept that holds nearly all runs of another one and may be the same.
  mutating func match(_ number: Int) -> Int? {
    let own = runs[starts[number]..<starts[number + 1]]
    var met: [Int32] = []
    for run in own {
      var link = newest.value(of: run) ?? -1
      while link >= 0 {
        let place = links[Int(link)].place
        if counts[Int(place)] == 0 { met.append(place) }
        counts[Int(place)] += 1
        link = links[Int(link)].older
      }
    }
    var first: Int?
    for place in met.lazy.map(Int.init) {
      if Int(counts[place]) * 5 >= own.count * 4, place < first ?? .max,
        mayBeSame(number, kept[place])
      {
        first = place
      }
      counts[place] = 0
    }
    return first.map { kept[$0] }
  }

  private func mayBeSame(_ first: Int, _ second: Int) -> Bool {
    guard let one = persons[first], let other = persons[second] else { return true }
    return one == other
  }

  /// A hash of some words in their order.
  private static func mixed(_ words: [UInt64], _ range: Range<Int>) -> UInt64 {
    var mixed: UInt64 = 0xCBF2_9CE4_8422_2325
    for number in range { mixed = (mixed ^ words[number]) &* 0x0000_0100_0000_01B3 ^ mixed >> 29 }
    return mixed
  }
}
