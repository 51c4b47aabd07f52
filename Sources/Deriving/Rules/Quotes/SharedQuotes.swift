import Model
import Prose

/// Joins the same words quoted in several reports, so that they are shown once.
///
/// Two quotations are the same when the shorter one's runs of four words lie in the other, but for
/// a fifth of them, and they are not known to be said by different people.
struct SharedQuotes {
  /// The quotations, those that are kept with the other places of the same words.
  private(set) var found: [FoundQuote]
  /// Which of them are kept.
  private(set) var isKept: [Bool]
  private let words: [UInt64]
  private var runs: QuotedRuns
  private let reporting: Reporting

  /// Keeps of the quotations, which come in the order of reading, each once.
  ///
  /// The fullest is kept; of those, one whose speaker is known, then the first.
  /// - Complexity: O(words + n log n), n the quotations that share words with others
  init(_ found: consuming [FoundQuote], _ words: QuotedWords, in reporting: Reporting) {
    self.found = found
    isKept = [Bool](repeating: true, count: self.found.count)
    runs = QuotedRuns(self.found, words.hashes)
    self.words = words.hashes
    self.reporting = reporting
    addCopies()
    let order = order()
    for (place, number) in order.enumerated() { join(number, at: place) }
    for number in order where isKept[number] {
      self.found[number].alsoIn = Self.joined(
        self.found[number].alsoIn, without: self.found[number].words)
    }
  }

  private mutating func addCopies() {
    for number in found.indices where !reporting.entries[found[number].entry].copies.isEmpty {
      let copies = copies(of: found[number])
      found[number].alsoIn = Self.joined(copies, without: found[number].words)
    }
  }

  /// The quotations that share words with others, those to be kept before those to be joined.
  private func order() -> [Int] {
    runs.shared.sorted { Self.goesBefore(found[$0], found[$1]) }
  }

  private static func goesBefore(_ first: FoundQuote, _ second: FoundQuote) -> Bool {
    let (left, right) = (rank(first), rank(second))
    return left == right ? first.words < second.words : left > right
  }

  /// More words first; of as many, the speaker with a name.
  private static func rank(_ quote: FoundQuote) -> Int {
    quote.wording.count * 3
      + (quote.speaker?.person != nil ? 2 : quote.speaker != nil ? 1 : 0)
  }

  /// Joins a quotation to the one that has its words, or keeps it for those behind it.
  private mutating func join(_ number: Int, at place: Int) {
    guard let kept = runs.match(number) else { return runs.keep(number, at: place) }
    isKept[number] = false
    found[kept].alsoIn.append(found[number].words)
    found[kept].alsoIn += copies(of: found[number])
  }

  private static func joined(_ passages: [Passage], without own: Passage) -> [Passage] {
    var joined: [Passage] = []
    for passage in passages.sorted() where joined.last != passage && passage != own {
      joined.append(passage)
    }
    return joined
  }

  /// The same words in the other reports that carry the paragraph.
  private func copies(of quote: FoundQuote) -> [Passage] {
    reporting.entries[quote.entry].copies.compactMap { copy in
      reporting.paragraph(of: copy).range(of: words[quote.wording]).map { Passage(copy, $0) }
    }
  }
}
