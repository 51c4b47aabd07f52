import Model
import Templating

/// Who said what, as a template shows it.
extension CitedWords {
  /// The quotations whose speaker is known, in the order of the page; null when there are none.
  ///
  /// Words of nobody in particular stay in their paragraphs.
  func quotes(_ quotes: [Quote]) -> TemplateValue {
    let quotes = quotes.filter { $0.speaker != nil }
    return TemplateValue(
      framing: quotes.enumerated().map { index, quote in
        let isNext = index + 1 < quotes.count && isOneSpeech(quote, quotes[index + 1])
        let isLast = index > 0 && isOneSpeech(quotes[index - 1], quote)
        var value = values(of: quote)
        value["continues"] = .bool(isLast)
        value["isContinued"] = .bool(isNext)
        return .object(value)
      })
  }

  /// Whether two quotations have one attribution: the same speaker in the same paragraph and reports.
  private func isOneSpeech(_ first: Quote, _ second: Quote) -> Bool {
    guard let one = first.speaker, let other = second.speaker,
      first.words.block == second.words.block
    else { return false }
    return speaker(one) == speaker(other)
      && others(saying: first.words, in: first.alsoIn)
        == others(saying: second.words, in: second.alsoIn)
  }

  /// One quotation with its speaker and all the reports that have it.
  func quote(_ quote: Quote) -> TemplateValue { .object(values(of: quote)) }

  private func values(of quote: Quote) -> TemplateObject {
    let block = quote.words.block
    return [
      "words": words(complete(quote.words)), "speaker": speaker(quote.speaker),
      "lang": lang(block), "citation": citation(of: block),
      "alsoIn": others(saying: quote.words, in: quote.alsoIn),
    ]
  }

  /// A quotation without the comma that led on to its speaker, who does not follow it here.
  private func complete(_ words: Passage) -> Passage {
    guard story.words(of: words).utf8.last == UInt8(ascii: ",") else { return words }
    return Passage(words.block, words.range.lowerBound..<(words.range.upperBound - 1))
  }
}
