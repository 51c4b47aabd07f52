import Model
import Templating

/// The story in short, as a template shows it.
extension CitedWords {
  /// The sentences that tell it, each with its report; null when there are none.
  func brief(_ sentences: [Passage]) -> TemplateValue {
    TemplateValue(
      framing: sentences.map { sentence in
        [
          "words": words(sentence), "lang": lang(sentence.block),
          "citation": citation(of: sentence.block),
          "alsoIn": others(saying: sentence),
        ]
      })
  }
}
