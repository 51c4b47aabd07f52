import Prose
import Testing

/// A page's only short line between paragraphs; `# ` marks it when it is a subhead.
@Suite struct LoneSubheadTests {
  @Test func mayStandInTheMiddle() { expectSubheads([text, text, "# A warning ignored", text]) }

  @Test func isACaptionUnderTheFirstParagraph() {
    expectSubheads([text, "Valley Fire Brigade", text, text])
  }

  @Test func isACaptionWhenItIsAWholeSentence() {
    expectSubheads([text, text, "The mayor has asked people to stay home", text])
  }

  @Test func isACaptionWhenItIsLong() {
    let caption = "Residents of the lower town on the only bridge left after the flood"
    expectSubheads([text, text, caption, text])
  }

  @Test func namesTheSpeakerBelowAPullQuote() {
    let pulled = "No dam of that kind has ever held."
    let quoted =
      "“No dam of that kind has ever held,” said the veteran engineer Ann Lee after the flood."
    expectSubheads([text, text, pulled, "Veteran engineer Ann Lee", text, quoted + " " + text])
  }

  @Test func isAPullQuoteWhenTheTextHoldsIt() {
    let line = "Water over the old mill bridge"
    expectSubheads([
      text, text, line, text, "Witnesses saw water over the old mill bridge. " + text,
    ])
  }
}
