import Model
import Prose

/// Who said what: the quotations of a story in the order of its page.
struct Quotes {
  /// The quotations, each once.
  let quotes: [Quote]

  /// Finds the quotations of the paragraphs on the page.
  /// - Complexity: O(bytes of the articles)
  init(of reporting: Reporting, cast: Cast) {
    var found: [FoundQuote] = []
    var words = QuotedWords()
    for article in reporting.story.articles.indices {
      Self.find(in: article, reporting, cast, &found, &words)
    }
    let shared = SharedQuotes(consume found, words, in: reporting)
    let order = QuoteOrder.numbers(of: shared.found, where: shared.isKept)
    let isPulled = PullQuotes(of: shared.found, order, in: reporting).isPulled
    quotes = order.map { Quote(shared.found[$0], isPulled: isPulled[$0]) }
  }

  /// Adds the quotations of one article that stand on the page.
  private static func find(
    in article: Int, _ reporting: Reporting, _ cast: Cast, _ found: inout [FoundQuote],
    _ words: inout QuotedWords
  ) {
    let speech = ReportedSpeech(of: article, in: reporting)
    guard !speech.quotations.isEmpty else { return }
    let resolver = SpeakerResolver(speech, cast: cast)
    for quotation in speech.quotations {
      guard let entry = reporting.number(of: speech.blocks[quotation.paragraph]) else { continue }
      let paragraph = speech.paragraphs[quotation.paragraph]
      let attribution = quotation.attribution
      let speaker = attribution.map { resolver.speaker($0) }
      let verb = attribution.flatMap { found in
        found.verb.map { speech.passage(found.paragraph, $0) }
      }
      found.append(
        FoundQuote(
          words: speech.passage(quotation.paragraph, withoutComma(quotation.range, paragraph)),
          speaker: speaker, verb: verb, entry: entry, section: reporting.entries[entry].section,
          isPart: quotation.isContinued || quotation.goesOn,
          isNamed: speaker?.person != nil || attribution?.subject.kind == .name,
          wording: words.add(quotation.range, of: paragraph)))
    }
  }

  /// The comma before `he said` belongs to the sentence around a quotation.
  private static func withoutComma(_ range: Range<Int>, _ paragraph: Paragraph) -> Range<Int> {
    guard let last = range.last, paragraph.bytes[last] == UInt8(ascii: ",") else { return range }
    return range.lowerBound..<last
  }
}

extension Quote {
  fileprivate init(_ quote: FoundQuote, isPulled: Bool) {
    self.init(
      words: quote.words, speaker: quote.speaker, verb: quote.verb, alsoIn: quote.alsoIn,
      section: quote.section, isPulled: isPulled)
  }
}
