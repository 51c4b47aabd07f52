import Prose
import Testing

@Suite struct WordingsTests {
  private let texts = [
    "The wall of the dam broke at midnight, the mayor said.",
    "Nobody was hurt.",
    "“The wall of the dam broke at midnight”, the mayor said.",
    "It cost 1,200 crowns.",
    "",
    "Hurt was nobody.",
    "",
  ]

  @Test func knowsTheSameWordsByTheirNumbers() {
    let wordings = Wordings(texts.map(paragraph))
    for first in texts.indices {
      for second in texts.indices where first != second {
        let areSame = wordings[first].hasSameWords(as: wordings[second])
        #expect(wordings.haveSameWords(first, second) == areSame)
      }
    }
    #expect(wordings.haveSameWords(0, 2))
    #expect(!wordings.haveSameWords(4, 6), "no words are no copy")
  }

  @Test func countsWordsAsAParagraphByItselfDoes() {
    let wordings = Wordings(texts.map(paragraph))
    for number in texts.indices {
      #expect(wordings.wordCount(number) == Wording(paragraph(texts[number])).wordCount)
      #expect(wordings[number] == Wording(paragraph(texts[number])))
    }
  }

  @Test func givesTheSameNumberToTheSameWordsInTheSameOrder() {
    let prints = Wordings(texts.map(paragraph)).fingerprints
    #expect(prints[0] == prints[2])
    #expect(prints[1] != prints[5], "the order counts")
    #expect(Set(prints).count == 5)
  }

  private func paragraph(_ text: String) -> Paragraph { Paragraph(Array(text.utf8)) }
}
