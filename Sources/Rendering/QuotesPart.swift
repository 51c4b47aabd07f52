import Model
import Templating

/// Who said what, as a template shows it.
extension CitedWords {
  /// The quotations whose speaker is known, in the order of the page; null when there are none.
  ///
  /// Words of nobody in particular stay in their paragraphs.
  func quotes(_ quotes: [Quote]) -> TemplateValue {
    TemplateValue(framing: quotes.filter { $0.speaker != nil }.map(quote))
  }

  /// One quotation with its speaker and all the reports that have it.
  func quote(_ quote: Quote) -> TemplateValue {
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
