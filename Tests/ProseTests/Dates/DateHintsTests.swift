import Prose
import Testing

@Suite struct DateHintsTests {
  @Test(arguments: [
    "An exchange is set to take place on Wednesday.", "The council will vote on Friday.",
    "On Friday, the council will vote.", "Talks are due to begin Monday.",
    "They have until 9 a.m. Tuesday to answer.", "It could open as soon as Tuesday.",
    "A report to be published in May names them.", "They had until Friday to leave.",
    "The two leaders meet on Monday.",
    "Boats will leave the old harbour every second morning, with a third going from June 6.",
    "On Tuesday, the National Association of Harbour Masters and River Pilots plans to sue.",
  ])
  func seesWhatIsToCome(_ text: String) { #expect(hints(text).contains(.future)) }

  @Test(arguments: [
    "The council voted on Friday.", "He said on Friday that the council will vote.",
    "A bill that will cost millions passed on Friday.", "The vote was due on Monday.",
    "The council, which met on Monday, will vote soon.",
    "A rower had not seen a doctor until Friday.", "He did not answer until Monday.",
    "Water had returned to the homes by Tuesday.", "The two leaders did not meet on Monday.",
    "The march began as planned on Sunday.",
  ])
  func seesThatNothingIsToCome(_ text: String) { #expect(!hints(text).contains(.future)) }

  @Test(arguments: [
    "A dam broke, police said on Tuesday.", "The mayor told reporters on Tuesday it broke.",
    "She said in a statement on Tuesday that it broke.", "The mayor on Tuesday said it broke.",
  ])
  func seesTheDayOfASaying(_ text: String) { #expect(hints(text).contains(.spoken)) }

  @Test(arguments: [
    "The mayor said the dam broke on Tuesday.", "The dam broke on Tuesday, the mayor said.",
    "He said he was freed on Tuesday.", "A truce was signed on Tuesday.",
    "Divers who went down on Friday found a hollow.",
  ])
  func leavesTheDayToWhatHappened(_ text: String) { #expect(!hints(text).contains(.spoken)) }

  @Test func tellsNewsFromMereWords() {
    #expect(hints("The White House confirmed on Tuesday a pause.").contains(.announced))
  }

  @Test(arguments: [
    "The 1996 election was close.", "It is not for today's children.",
    "A 2014–2018 plan was dropped.",
  ])
  func seesWhatOnlyTellsWhich(_ text: String) { #expect(hints(text).contains(.modifier)) }

  private func hints(_ text: String) -> DateExpression.Hints {
    DateExpressions.find(in: Paragraph(Array(text.utf8))).first?.hints ?? []
  }
}
