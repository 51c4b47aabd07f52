import Prose
import Testing

@Suite struct DateHintsTests {
  @Test(arguments: [
    "An exchange is set to take place on Wednesday.", "The council will vote on Friday.",
    "On Friday, the council will vote.", "Talks are due to begin Monday.",
    "They have until 9 a.m. Tuesday to answer.", "It could open as soon as Tuesday.",
    "A report to be published in May names them.",
  ])
  func seesWhatIsToCome(_ text: String) { #expect(hints(text).contains(.future)) }

  @Test(arguments: [
    "The council voted on Friday.", "He said on Friday that the council will vote.",
    "A bill that will cost millions passed on Friday.", "The vote was due on Monday.",
    "The council, which met on Monday, will vote soon.",
  ])
  func seesThatNothingIsToCome(_ text: String) { #expect(!hints(text).contains(.future)) }

  @Test(arguments: [
    "A dam broke, police said on Tuesday.", "The mayor told reporters on Tuesday it broke.",
    "She said in a statement on Tuesday that it broke.", "The mayor on Tuesday said it broke.",
  ])
  func seesTheDayOfASaying(_ text: String) { #expect(hints(text).contains(.spoken)) }

  @Test(arguments: [
    "The mayor said the dam broke on Tuesday.", "The dam broke on Tuesday, the mayor said.",
    "He said he was freed on Tuesday.",
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
