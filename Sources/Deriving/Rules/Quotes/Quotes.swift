import Model
import Prose

/// Who said what: the quotations of a story in the order of its page.
struct Quotes {
  /// The quotations, each once.
  let quotes: [Quote]

  /// Finds the quotations of the paragraphs on the page.
  /// - Complexity: O(bytes of the articles)
  init(of reporting: Reporting, cast: Cast) {
    let found = reporting.story.articles.indices.flatMap { article in
      Self.found(in: article, reporting, cast)
    }
    let merged = SharedQuotes.merging(found, in: reporting)
      .sorted(by: FoundQuote.stands(_:before:))
    let pulled = PullQuotes(of: merged, in: reporting).numbers
    quotes = merged.enumerated().map { number, quote in
      Quote(
        words: quote.words, speaker: quote.speaker, verb: quote.verb, alsoIn: quote.alsoIn,
        section: quote.section, isPulled: pulled.contains(number))
    }
  }

  /// The quotations of one article that stand on the page.
  private static func found(
    in article: Int, _ reporting: Reporting, _ cast: Cast
  ) -> [FoundQuote] {
    let speech = ReportedSpeech(of: article, in: reporting)
    let resolver = SpeakerResolver(speech, cast: cast)
    return speech.quotations.compactMap { quotation in
      guard let entry = reporting.entry(of: speech.blocks[quotation.paragraph]) else { return nil }
      let attribution = quotation.attribution
      let speaker = attribution.map(resolver.speaker)
      return FoundQuote(
        words: Passage(entry.reference, withoutComma(quotation.range, entry.paragraph)),
        speaker: speaker,
        verb: attribution.flatMap { found in
          found.verb.map { speech.passage(found.paragraph, $0) }
        },
        section: entry.section, isPart: quotation.isContinued || quotation.goesOn,
        isNamed: speaker?.person != nil || attribution?.subject.kind == .name,
        wording: entry.paragraph.wording(of: quotation.range))
    }
  }

  /// The comma before `he said` belongs to the sentence around a quotation.
  private static func withoutComma(_ range: Range<Int>, _ paragraph: Paragraph) -> Range<Int> {
    guard let last = range.last, paragraph.bytes[last] == UInt8(ascii: ",") else { return range }
    return range.lowerBound..<last
  }
}
