import Testing

@testable import Prose

/// Which words stand between quotation marks: input and answer in one line.
@Suite struct QuoteScannerTests {
  @Test(arguments: [
    "She said: \"⟦The water is back.⟧\" Then she left.",
    "“⟦The water is back,⟧” she said, “⟦and it is cold.⟧”",
    "''⟦The water is back,⟧'' she said.",
    "``⟦The water is back,⟧'' she said.",
    "‘‘⟦The water is back,⟧’’ she said.",
    "« ⟦L’eau est revenue⟧ », she said.",
    // Marks of British papers, and apostrophes that are none.
    "‘⟦The water is back, mate,⟧’ she said.",
    "'⟦The water isn't back, mate,⟧' she said.",
    "‘⟦The neighbours’ water is back, mate,⟧’ she said.",
    "It was the '90s, and rock 'n' roll was the workers' music.",
    "Get 'em while they're hot in the bakers' shops.",
    "The workers' rights and the owners' duties are the unions' business.",
    // Marks within marks.
    "\"⟦He called me 'a friend of the house' once,⟧\" she said.",
    "‘⟦He called me “a friend of the house” once,⟧’ she said.",
    // A closing mark used to open, an opening one used to close.
    "She said: ”⟦The water is back.⟧” Then she left.",
    "She said: “⟦The water is back.⟧“ Then she left.",
    // A forgotten mark spoils one quotation, not the rest.
    "She said: “The water. He said: “⟦The water is back.⟧” Then he left.",
    "The water is back.” Then she said: “⟦It is cold.⟧”",
    // What looks like a mark.
    "The plank is 6\" wide, the door 7' high.",
    "“⟦The water is back.⟧",
  ])
  func findsTheWordsBetweenTheMarks(_ marked: String) {
    let text = Marks(marked)
    let spans = QuoteScanner.spans(in: text.bytes)
    #expect(text.marking(spans.map(\.inner)) == marked)
  }

  @Test func endsWhatTheParagraphBeforeBegan() {
    let text = Marks("⟦and it is cold.⟧” Then she said: “⟦Go home.⟧”")
    let spans = QuoteScanner.spans(in: text.bytes, isContinuing: true)
    #expect(spans.map(\.inner) == text.spans)
    #expect(spans.map(\.isContinued) == [true, false])
  }

  @Test func saysThatNoMarkClosesTheLastQuotation() {
    let spans = QuoteScanner.spans(in: Array("She said: “The water is back.".utf8))
    #expect(spans.map(\.isOpen) == [true])
  }
}
