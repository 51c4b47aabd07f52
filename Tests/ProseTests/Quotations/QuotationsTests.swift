import Testing

@testable import Prose

/// Who said the quoted words, in sentences of the shapes that papers print.
@Suite struct QuotationsTests {
  /// The speaker of the last quotation of some paragraphs, with the rule that found it.
  private func speaker(_ paragraphs: String...) throws -> (words: String, rule: Attribution.Rule) {
    let read = paragraphs.map { Paragraph(Array($0.utf8)) }
    let quotation = try #require(Quotations.find(in: read).last)
    let found = try #require(quotation.attribution)
    let words = read[found.paragraph].bytes[found.subject.range]
    return (String(decoding: words, as: UTF8.self), found.rule)
  }

  @Test(arguments: [
    (
      "“We are on the last mile of this,” Harbour Secretary Ann Lee told reporters.",
      "Harbour Secretary Ann Lee"
    ),
    ("“We are on the last mile,” he said during a visit, adding nothing.", "he"),
    ("\"We are on the last mile,\" said Lee, the mayor of Harrow.", "Lee"),
    ("\"We are on the last mile,\" Lee, the mayor of Harrow, said on Monday.", "Lee"),
    ("\"We are on the last mile,\" Lee, 45, who runs the port, told the council.", "Lee"),
    ("\"We are on the last mile,\" said a spokesman for the port.", "a spokesman for the port"),
    (
      "\"We are on the last mile,\" a spokesman for the port later said.",
      "a spokesman for the port"
    ),
    ("\"We are on the last mile,\" according to Lee.", "Lee"),
    ("\"We are on the last mile,\" Sen. Ann Lee (R-Ohio) said.", "Sen. Ann Lee"),
    ("\"Are we on the last mile?\" asked Lee.", "Lee"),
    ("\"We are on the last mile,\" as Lee put it.", "Lee"),
    ("\"We are on the last mile,\" police said.", "police"),
    ("\"We are on the last mile,\" one of the officials said.", "one of the officials"),
    ("‘We are on the last mile,’ said Lee.", "Lee"),
  ])
  func readsTheSpeakerBehindTheWords(_ text: String, _ expected: String) throws {
    let found = try speaker(text)
    #expect(found.words == expected)
    #expect(found.rule == .after)
  }

  @Test(arguments: [
    (
      "UK Prime Minister Ann Lee stressed that the goal must be a “fair and lasting peace.”",
      "UK Prime Minister Ann Lee"
    ),
    (
      "Officials were wary, with top negotiator Tom Gray dismissing it as “a rest for the army.”",
      "top negotiator Tom Gray"
    ),
    ("Lee also praised the help of her neighbours, stating, “We talk every single day.”", "Lee"),
    ("Lee praised the help and called it “more than we deserve.”", "Lee"),
    ("According to the Red House, both discussed “a talk among the experts.”", "the Red House"),
    ("Lee: “We talk every single day.”", "Lee"),
    ("Lee said he thought it was “a bit of a mess.”", "Lee"),
    ("Gray was described by officials as “a man in a hurry.”", "officials"),
    ("Gray told Lee that she was “a bit of a hero.”", "Gray"),
    ("In a statement, the council said it was “shocked and very sad.”", "the council"),
    ("The council issued a statement calling it “a very bad day.”", "The council"),
    ("Lee was quoted as saying that it was “a very bad day.”", "Lee"),
  ])
  func readsTheSpeakerBeforeTheWords(_ text: String, _ expected: String) throws {
    let found = try speaker(text)
    #expect(found.words == expected)
    #expect(found.rule == .before)
  }

  @Test func readsASignatureBehindTheWords() throws {
    let found = try speaker("“We talk every single day.” — Ann Lee")
    #expect(found == ("Ann Lee", .signature))
  }

  @Test func readsTheSpeakerFurtherBehind() throws {
    let found = try speaker("The plan for “a bridge over the river” was dead, Lee said.")
    #expect(found == ("Lee", .behind))
  }

  @Test(arguments: [
    "“It is cold and wet here,” Lee said. “We will go home soon.”",
    "Lee said the water was rising. “We will go home soon.”",
    "“It is cold,” Lee said. “We will go home soon.”",
  ])
  func givesTheNextWordsToWhoSpokeBefore(_ text: String) throws {
    #expect(try speaker(text) == ("Lee", .earlier))
  }

  @Test func givesWordsWithinASentenceToItsSubject() throws {
    let found = try speaker("After the vote, Lee was in a “state of some disarray.”")
    #expect(found == ("Lee", .sentence))
  }

  @Test(arguments: ["“It is cold and wet here,” Lee said.", "Lee said the water was rising."])
  func givesAParagraphOfWordsToWhoSpokeInTheOneBefore(_ before: String) throws {
    #expect(try speaker(before, "“We will go home soon.”") == ("Lee", .paragraphBefore))
  }

  @Test func givesTheParagraphsOfOneQuotationTheSameSpeaker() throws {
    let found = try speaker(
      "“It is cold and wet here,” Lee said. “We will go home soon.", "“We will be back in May.”")
    #expect(found == ("Lee", .sameQuotation))
  }

  @Test func neverTakesASpeakerFromInsideAQuotation() throws {
    let found = try speaker(
      "“Tom Gray said that we should all go home,” Lee said. “We will go home soon.”")
    #expect(found.words == "Lee")
  }

  @Test(arguments: [
    "Lee starred in a play called “The Last Mile of the Road.”",
    "The play is called “The Last Mile of the Road.”",
    "The word “territory” remains open, Lee said.",
  ])
  func leavesTitlesAndSingleWordsOut(_ text: String) {
    #expect(Quotations.find(in: [Paragraph(Array(text.utf8))]).isEmpty)
  }

  @Test(arguments: [
    "The vote was part of what Lee called “a long and winding mess.”",
    "It was a mess that Lee dubbed “the mother of all messes.”",
  ])
  func takesALabelForSpeechWhenSomebodyGivesIt(_ text: String) throws {
    #expect(try speaker(text).words == "Lee")
  }

  @Test func takesAnOfficeForAName() throws {
    let read = Paragraph(Array("“We talk every single day,” said the White House.".utf8))
    let subject = try #require(Quotations.find(in: [read]).first?.attribution?.subject)
    #expect(subject.kind == .name)
  }

  @Test(arguments: [
    "", "“", "”", "''", "“”", "‘a b c d", "« »", "\"\"\"\"", "a “b c d e", "\u{2019}",
  ])
  func readsOddTextsWithoutFailing(_ text: String) {
    let read = Paragraph(Array(text.utf8))
    #expect(
      Quotations.find(in: [read, read]).allSatisfy { $0.range.upperBound <= read.bytes.count })
  }

  /// Each of them looked at all before it, which doubled the work with every verb.
  @Test(.timeLimit(.minutes(1)))
  func asksEachVerbWithoutASubjectOnce() {
    let verbs = String(repeating: "and said, ", count: 200)
    let text = "Over the dam, \(verbs)“that all was well with it.”"
    let found = Quotations.find(in: [Paragraph(Array(text.utf8))])
    #expect(found.map(\.attribution) == [nil])
  }
}
