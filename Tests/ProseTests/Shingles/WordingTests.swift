import Prose
import Testing

@Suite struct WordingTests {
  @Test(arguments: [
    ("“The wall broke,” he said.", "\"The wall broke\", he said", true),
    ("It cost 1,200 crowns.", "It cost 1200 crowns.", true),
    ("Orrin’s dam", "ORRIN DAM", true),
    ("It cost 1,200 crowns.", "It cost 12.00 crowns.", false),
    ("The dam broke.", "The dam broke again.", false),
    ("", "", false),
  ])
  func knowsTheSameWords(first: String, second: String, areSame: Bool) {
    #expect(wording(first).hasSameWords(as: wording(second)) == areSame)
  }

  @Test func seesASentenceThatAnotherParagraphLacks() {
    let wall = "The wall of the dam broke at midnight, the mayor said."
    let camp = "Families spent the night in the sports hall of the school."
    #expect(wording("\(wall) \(camp)").saysMore(than: wording(wall)))
    #expect(!wording(wall).saysMore(than: wording("\(wall) \(camp)")))
    #expect(!wording("\(wall) He wept.").saysMore(than: wording(wall)), "too short to be news")
    #expect(
      !wording("The wall of the dam broke at midnight.").saysMore(than: wording(wall)),
      "the other has nearly all of it")
  }

  @Test func countsShinglesOfThreeWords() {
    #expect(count("one two") == 0)
    #expect(count("one two three") == 1)
    #expect(count("one two three four, five") == 3)
  }

  private func count(_ text: String) -> Int {
    var count = 0
    wording(text).forEachShingle { _ in count += 1 }
    return count
  }

  private func wording(_ text: String) -> Wording {
    Wording(Paragraph(Array(text.utf8)))
  }
}
