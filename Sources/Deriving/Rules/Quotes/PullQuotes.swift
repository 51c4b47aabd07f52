import Model
import Prose

/// Chooses the quotations that are drawn out large: one a section, two in a long one.
///
/// What an editor looks for: somebody with a name says a whole thought in a sentence that stands
/// without its neighbours, several outlets found it worth quoting, and it is about the section.
struct PullQuotes {
  /// Whether each of the quotations is chosen.
  private(set) var isPulled: [Bool]
  private let quotes: [FoundQuote]
  private let reporting: Reporting

  /// A section of this many paragraphs or more may have two.
  private static let longSection = 10

  /// Chooses among the quotations of a page, given by number in its order.
  /// - Complexity: O(quotations + words of the first paragraphs of each section)
  init(of quotes: [FoundQuote], _ order: [Int], in reporting: Reporting) {
    self.quotes = quotes
    self.reporting = reporting
    isPulled = [Bool](repeating: false, count: quotes.count)
    guard !quotes.isEmpty else { return }
    let paragraphs = SectionParagraphs(reporting)
    var start = 0
    while start < order.count {
      let section = quotes[order[start]].section
      var end = start
      while end < order.count, quotes[order[end]].section == section { end += 1 }
      choose(order[start..<end], paragraphs.first(of: section), paragraphs.count(of: section))
      start = end
    }
  }

  /// Chooses in a section, whose first paragraphs are given by number.
  private mutating func choose(_ numbers: ArraySlice<Int>, _ first: [Int], _ count: Int) {
    let ranked = ranked(numbers, first)
    guard let best = Self.best(of: ranked) else { return }
    isPulled[best] = true
    guard count >= Self.longSection else { return }
    let speaker = quotes[best].speaker?.name
    if let second = Self.best(of: ranked.filter({ quotes[$0.number].speaker?.name != speaker })) {
      isPulled[second] = true
    }
  }

  /// The quotations that may be chosen, with their appeal.
  private func ranked(_ numbers: ArraySlice<Int>, _ first: [Int]) -> [(number: Int, appeal: Int)] {
    var subject: SectionSubject?
    var ranked: [(number: Int, appeal: Int)] = []
    for number in numbers where QuoteAppeal.isFit(quotes[number]) {
      let known = subject ?? SectionSubject(first.map { reporting.entries[$0].paragraph })
      subject = known
      let paragraph = reporting.entries[quotes[number].entry].paragraph
      guard let appeal = QuoteAppeal(quotes[number], in: paragraph, of: known) else { continue }
      ranked.append((number, appeal.value))
    }
    return ranked
  }

  /// The one with the most appeal; of several the first.
  private static func best(of ranked: [(number: Int, appeal: Int)]) -> Int? {
    var best = ranked.first
    for quote in ranked where quote.appeal > best?.appeal ?? .min { best = quote }
    return best?.number
  }
}
