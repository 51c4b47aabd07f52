import Model
import Prose

/// Chooses the quotations that are drawn out large: one a section, two in a long one.
///
/// What an editor looks for: somebody with a name says a whole thought in a sentence that stands
/// without its neighbours, several outlets found it worth quoting, and it is about the section.
struct PullQuotes {
  /// The chosen quotations, by their numbers in the order of the page.
  let numbers: [Int]

  /// A section of this many paragraphs or more may have two.
  private static let longSection = 10

  /// Chooses among the quotations of a page, which come in its order.
  /// - Complexity: O(quotations + words of the first paragraphs of each section)
  init(of quotes: [FoundQuote], in reporting: Reporting) {
    var chosen: [Int] = []
    var start = 0
    while start < quotes.count {
      let section = quotes[start].section
      let end = quotes[start...].firstIndex { $0.section != section } ?? quotes.count
      let entries = reporting.entries.filter { $0.section == section }
      chosen += Self.best(of: start..<end, quotes, entries, reporting)
      start = end
    }
    numbers = chosen.sorted()
  }

  private static func best(
    of numbers: Range<Int>, _ quotes: [FoundQuote], _ entries: [Reporting.Entry],
    _ reporting: Reporting
  ) -> [Int] {
    let subject = SectionSubject(entries)
    let ranked = numbers.compactMap { number -> (number: Int, appeal: Int)? in
      guard let entry = reporting.entry(of: quotes[number].words.block) else { return nil }
      return QuoteAppeal(quotes[number], in: entry.paragraph, of: subject)
        .map { (number, $0.value) }
    }.sorted { ($1.appeal, $0.number) < ($0.appeal, $1.number) }
    guard let first = ranked.first else { return [] }
    guard entries.count >= longSection,
      let second = ranked.dropFirst().first(where: {
        !hasSameSpeaker(quotes[$0.number], quotes[first.number])
      })
    else { return [first.number] }
    return [first.number, second.number]
  }

  private static func hasSameSpeaker(_ first: FoundQuote, _ second: FoundQuote) -> Bool {
    first.speaker?.name == second.speaker?.name
  }
}

/// The words that a section is about: the longer ones of its first paragraphs.
struct SectionSubject {
  private let words: [UInt64]

  /// So many paragraphs tell what a section is about.
  private static let reach = 6
  /// Words of fewer letters than this are mostly grammar.
  private static let shortest = 6

  init(_ entries: [Reporting.Entry]) {
    var words: [UInt64] = []
    for entry in entries.prefix(Self.reach) {
      for token in entry.paragraph.tokens where token.range.count >= Self.shortest {
        words.append(token.hash)
      }
    }
    self.words = words.sorted()
  }

  /// How many of some words the section is about.
  func shared(with tokens: ArraySlice<Token>) -> Int {
    tokens.count { $0.range.count >= Self.shortest && SortedHashes.hold(words, $0.hash) }
  }
}
