import Model
import Prose

/// Joins the same words quoted in several reports, so that they are shown once.
///
/// Two quotations are the same when the shorter one's runs of four words lie in the other, but for
/// a fifth of them, and they are not known to be said by different people.
struct SharedQuotes {
  private var kept: [FoundQuote] = []
  /// The quotations that hold a run of four words, by a hash of it.
  private var places: [UInt64: [Int]] = [:]
  private let reporting: Reporting

  /// The quotations, each once, with the other places of the same words.
  ///
  /// The fullest is kept; of those, one whose speaker is known, then the first.
  /// - Complexity: O(n log n + words)
  static func merging(_ found: [FoundQuote], in reporting: Reporting) -> [FoundQuote] {
    var shared = SharedQuotes(reporting: reporting)
    let runs = found.map { Self.runs($0.wording) }
    let common = commonRuns(runs)
    let order = found.indices.sorted { goesBefore(found[$0], found[$1]) }
    for number in order {
      let isShared = runs[number].contains { SortedHashes.hold(common, $0) }
      shared.add(found[number], isShared ? runs[number] : [])
    }
    return shared.kept
  }

  /// The runs that stand in two quotations or more, sorted: most quotations have none of them.
  private static func commonRuns(_ runs: [[UInt64]]) -> [UInt64] {
    let all = runs.joined().sorted()
    return all.indices.dropFirst().filter { all[$0] == all[$0 - 1] }.map { all[$0] }
  }

  private init(reporting: Reporting) { self.reporting = reporting }

  private static func goesBefore(_ first: FoundQuote, _ second: FoundQuote) -> Bool {
    let (left, right) = (rank(first), rank(second))
    return left == right ? first.words < second.words : left > right
  }

  /// More words first; of as many, the speaker with a name.
  private static func rank(_ quote: FoundQuote) -> Int {
    quote.wording.count * 3
      + (quote.speaker?.person != nil ? 2 : quote.speaker != nil ? 1 : 0)
  }

  /// Adds a quotation with its runs; without any it shares none with others.
  private mutating func add(_ quote: FoundQuote, _ runs: [UInt64]) {
    let places = [quote.words] + copies(of: quote)
    if !runs.isEmpty, let number = match(quote, runs) {
      kept[number].alsoIn = Self.joined(kept[number].alsoIn + places, without: kept[number].words)
      return
    }
    quote.alsoIn = Self.joined(Array(places.dropFirst()), without: quote.words)
    for run in runs { self.places[run, default: []].append(kept.count) }
    kept.append(quote)
  }

  /// The first quotation kept that holds nearly all of these runs.
  private func match(_ quote: FoundQuote, _ runs: [UInt64]) -> Int? {
    let candidates = runs.flatMap { places[$0] ?? [] }.sorted()
    var start = 0
    while start < candidates.count {
      let number = candidates[start]
      let count = candidates[start...].prefix { $0 == number }.count
      if count * 5 >= runs.count * 4, mayBeSame(quote, kept[number]) { return number }
      start += count
    }
    return nil
  }

  private func mayBeSame(_ first: FoundQuote, _ second: FoundQuote) -> Bool {
    guard let one = first.speaker?.person, let other = second.speaker?.person else { return true }
    return one == other
  }

  private static func joined(_ passages: [Passage], without own: Passage) -> [Passage] {
    var joined: [Passage] = []
    for passage in passages.sorted() where joined.last != passage && passage != own {
      joined.append(passage)
    }
    return joined
  }

  /// A hash of each run of four words; a shorter text is one run.
  private static func runs(_ wording: [UInt64]) -> [UInt64] {
    guard wording.count > 4 else { return [mixed(wording[...])] }
    return (0...wording.count - 4).map { mixed(wording[$0..<$0 + 4]) }
  }

  private static func mixed(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x0000_0100_0000_01B3 ^ $0 >> 29 }
  }

  /// The same words in the other reports that carry the paragraph.
  private func copies(of quote: FoundQuote) -> [Passage] {
    (reporting.entry(of: quote.words.block)?.copies ?? []).compactMap { copy in
      reporting.paragraph(of: copy).range(of: quote.wording).map { Passage(copy, $0) }
    }
  }
}

extension Paragraph {
  /// The bytes of the first run of words with this wording; nil when it does not occur.
  /// - Complexity: O(words · words of the run) at worst, O(words) in practice
  func range(of wording: [UInt64]) -> Range<Int>? {
    guard !wording.isEmpty, tokens.count >= wording.count else { return nil }
    for start in 0...tokens.count - wording.count
    where wording.indices.allSatisfy({ hash(tokens[start + $0]) == wording[$0] }) {
      let last = tokens[start + wording.count - 1]
      return tokens[start].range.lowerBound..<last.range.upperBound
    }
    return nil
  }
}
