import Prose
import Testing

/// Sentences with the words that name dates between marks: missing and surplus dates fail.
@Suite struct DateExpressionsTests {
  @Test(arguments: [
    "The bridge opened on ⟦18 March 2025⟧.", "It closed on ⟦March 18, 2025⟧, early.",
    "The vote was on ⟦2025-03-18⟧.", "She arrived on ⟦the 18th⟧.",
    "Polls open on ⟦18th March⟧ and close on the ⟦19th of March⟧.",
    "The court sat on ⟦Tuesday, March 18⟧ and again on ⟦Thursday 20 March 2025⟧.",
    "The inquiry ended on ⟦Sept. 3⟧ and reported on ⟦Nov. 11, 2024⟧.",
    "HARROW, ⟦March 18⟧ (Sample Wire) - The dam broke.",
    "Dated ⟦3/18/25⟧, the letter was answered on ⟦19.3.2025⟧ and ⟦03-20-25⟧.",
    "The vote was on ⟦October first⟧ or ⟦October twenty-first⟧.", "It shut ⟦last Dec. 31⟧.",
  ])
  func findsDays(_ marked: String) { expectDates(marked) }

  @Test(arguments: [
    "The fair is on ⟦18-19 March⟧.", "The fair ran from ⟦March 28 to April 2, 2025⟧.",
    "The fair ran from ⟦28 March to 2 April⟧.", "Trains stop on ⟦March 18–20⟧.",
    "From ⟦May 3 to 5⟧, roads were shut.", "In ⟦2014-2018⟧ the mill stood empty.",
    "Rain fell from ⟦March to May 2025⟧.",
  ])
  func findsRanges(_ marked: String) { expectDates(marked) }

  @Test(arguments: [
    "They met on ⟦Christmas Eve⟧ and ⟦New Year's Day 2025⟧.", "Shops shut at ⟦Thanksgiving⟧.",
    "The New Year began with Christmas shopping after an election day.",
    "⟦Memorial Day⟧ and ⟦Easter Sunday⟧ were wet.", "It ended the Good Friday Agreement.",
    "They landed on Easter Island.",
  ])
  func findsHolidays(_ marked: String) { expectDates(marked) }

  @Test(arguments: [
    "The council met on ⟦Monday⟧.", "It meets ⟦next Tuesday⟧ and met ⟦last Friday night⟧.",
    "They left ⟦the previous Sunday⟧ and came back on ⟦Wednesday of last week⟧.",
    "Schools were shut ⟦yesterday⟧ and open ⟦tomorrow morning⟧.", "Two people died ⟦last night⟧.",
    "⟦This morning⟧ the water rose.", "The storm came over ⟦the weekend⟧.",
    "It fell on ⟦Friday the 13th⟧.", "It fell on the ⟦Monday before last⟧.",
    "It is ⟦the second day⟧ of the strike.", "Rain fell for ⟦a third straight day⟧.",
  ])
  func findsDaysOfTheWeek(_ marked: String) { expectDates(marked) }

  @Test(arguments: [
    "The mill closed in ⟦March 2025⟧.", "Work began in ⟦May⟧ and stopped in ⟦July last year⟧.",
    "Prices rose ⟦last month⟧ and ⟦this week⟧.", "He was mayor ⟦last year⟧.",
    "It was founded in ⟦1964⟧ and rebuilt in the ⟦1990s⟧.", "The law dates from ⟦1832⟧.",
    "A mill of the ⟦19th century⟧ burned down.", "She was born in ⟦nineteen seventy-nine⟧.",
    "⟦The week of 17 March⟧ was wet.", "It was sold ⟦last summer⟧ and in ⟦the spring⟧.",
    "They married in ⟦spring 2024⟧ or in ⟦the winter⟧.", "The tower fell in the ⟦summer of 1998⟧.",
    "It is due by ⟦year-end⟧, or at the end of ⟦the year⟧.",
  ])
  func findsLongerTimes(_ marked: String) { expectDates(marked) }

  @Test(arguments: [
    "Profit rose in the ⟦third quarter⟧.", "⟦Third-quarter 2024⟧ sales fell.",
    "Sales fell in the ⟦third quarter of 2024⟧ and in ⟦Q4 2024⟧.",
    "⟦Last year's first quarter⟧ was better than ⟦the latest quarter⟧.",
    "It earned more in ⟦the quarter⟧ than ⟦a year earlier⟧.",
  ])
  func findsQuarters(_ marked: String) { expectDates(marked) }

  @Test(arguments: [
    "She resigned ⟦two weeks ago⟧.", "It began ⟦a year ago⟧ and ended ⟦three days later⟧.",
    "He left ⟦twenty-five years ago⟧ and came back ⟦several years ago⟧.",
    "The ⟦year-earlier⟧ figure was lower.", "It opens ⟦ten days from now⟧.",
    "It began ⟦a week or so ago⟧.", "It shut ⟦a week ago Tuesday⟧ and opens ⟦a week from Friday⟧.",
    "She left ⟦the day before last Tuesday⟧'s vote.", "It fell ⟦two days after the March 18⟧ vote.",
  ])
  func findsDatesCountedFromOthers(_ marked: String) { expectDates(marked) }

  @Test(arguments: [
    "The council may vote, and protesters march.", "They march on, as they may.",
    "May I ask why?", "April Jones and August Wilson wrote it.", "It burned in 2,000 homes.",
    "Power failed in 2000 homes.", "About 2000 people marched.", "It cost $2025 or £1999.",
    "The plan lasts for two years and 30 days.", "Within 24 hours the water had gone.",
    "Call 020 7946 0018 or 555-0199.", "It is 1900 metres high.", "She ran Windows 2000.",
    "He reads the Sunday Times.", "On Bloody Sunday", "A quarter of the homes are empty.",
    "It is closed every Monday and each July.", "After the fall of the city",
    "In the past few weeks",
    "One day it will end.", "He served three quarters of the term.", "The score was 3-1.",
    "The 19th hole is closed.", "It was the last day of his term.", "To this day",
    "A spring broke in the clock.", "Call 020-12-12-34.", "On the second day he left.",
  ])
  func passesOverWhatIsNoDate(_ text: String) { expectDates(text) }

  @Test(arguments: [
    "It opened at ⟦noon⟧.", "By ⟦mid afternoon⟧ it was out.", "At noon on ⟦Friday⟧ it opened.",
    "It came at the dawn of an age.",
  ])
  func findsTimesOfADayThatIsNotNamed(_ marked: String) { expectDates(marked) }

  @Test func readsAcrossLinesAndNoBreakSpaces() {
    expectDates("It happened on ⟦March\u{A0}18,\n2025⟧.")
    expectDates("")
  }

  private func expectDates(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let marks = Marks(marked)
    let found = DateExpressions.find(in: Paragraph(marks.bytes)).map(\.range)
    #expect(marks.marking(found) == marked, sourceLocation: sourceLocation)
  }
}
