import Deriving
import Model
import Prose
import Testing

/// What a sentence of a report of a certain day means, in the machine's form.
@Suite struct DateResolverTests {
  @Test(arguments: [
    // Wednesday 19 March 2025.
    ("The dam broke on Tuesday.", "2025-03-18"), ("It broke on Wednesday.", "2025-03-19"),
    ("It broke on Thursday.", "2025-03-13"), ("They will vote on Friday.", "2025-03-21"),
    ("An exchange is set to take place on Wednesday.", "2025-03-19"),
    ("It broke last Wednesday.", "2025-03-12"), ("It opens next Wednesday.", "2025-03-26"),
    ("It broke on Monday of last week.", "2025-03-10"), ("It broke yesterday.", "2025-03-18"),
    ("It broke over the weekend.", "2025-03-15/2025-03-16"), ("It broke last night.", "2025-03-18"),
  ])
  func countsWeekdaysFromTheDayOfTheReport(text: String, iso: String) { expect(text, [iso]) }

  @Test(arguments: [
    ("It broke on 18 March.", "2025-03-18"), ("It broke on December 28.", "2024-12-28"),
    ("It will open on January 3.", "2026-01-03"), ("It opens on April 2.", "2025-04-02"),
    ("It broke on 18 March 1998.", "1998-03-18"), ("It broke on 31 June.", nil),
    ("The fair is on 18-19 March.", "2025-03-18/2025-03-19"),
    ("It ran from December 30 to January 2, 2025.", "2024-12-30/2025-01-02"),
    ("It was signed on 5/3/2025.", "2025-03-05"), ("It was signed on 13/3/2025.", "2025-03-13"),
    ("It was signed on Monday, March 18.", "2024-03-18"), ("It broke on the 17th.", "2025-03-17"),
    ("It broke on the 28th.", "2025-02-28"), ("The week of 20 March was dry.", "2025-W12"),
  ])
  func findsTheYearAndMonthOfADay(text: String, iso: String?) { expect(text, [iso]) }

  @Test(arguments: [
    ("It closed in May.", "2024-05"), ("It will close in May.", "2025-05"),
    ("It closed last March.", "2024-03"), ("It closed in July last year.", "2024-07"),
    ("It closed last month.", "2025-02"), ("It closed last week.", "2025-W11"),
    ("It closes next year.", "2026"), ("It closed in 1964.", "1964"),
    ("It stood from 2014-18.", "2014/2018"), ("It closed last summer.", "2024-SU"),
    ("It closed this winter.", "2025-WI"), ("It closed in the fall.", "2024-FA"),
    ("It was a hit in the 1990s.", nil), ("Sales fell in the third quarter.", "2024-Q3"),
    ("Sales will rise in the third quarter.", "2025-Q3"),
    ("Sales fell in the latest quarter.", "2024-Q4"),
    ("Last year's third quarter was bad.", "2024-Q3"),
    ("It closed three months ago.", "2024-12"), ("It closed two weeks ago.", "2025-W10"),
    ("It closed two years ago.", "2023"), ("It closed 40 days ago.", "2025-02-07"),
    ("It closed several years ago.", nil),
  ])
  func resolvesLongerTimes(text: String, iso: String?) { expect(text, [iso]) }

  @Test(arguments: [
    ("Shops shut on Christmas Day.", "2024-12-25"), ("They met on Thanksgiving.", "2024-11-28"),
    ("They will meet on Thanksgiving.", "2025-11-27"),
    ("It fell on Election Day 2022.", "2022-11-08"),
    ("Bells rang on New Year's Eve.", "2024-12-31"), ("It fell on Good Friday 2024.", "2024-03-29"),
    ("It fell on Memorial Day 2024.", "2024-05-27"),
    ("It fell on Easter Monday 2019.", "2019-04-22"),
    ("It fell on Columbus Day 2024.", "2024-10-14"), ("It fell on Boxing Day.", "2024-12-26"),
    ("It fell on Veterans Day.", "2024-11-11"), ("It fell on Valentine's Day.", "2025-02-14"),
  ])
  func knowsTheDatesOfHolidays(text: String, iso: String) { expect(text, [iso]) }

  @Test(arguments: [
    ("It broke the day before last Tuesday's vote.", "2025-03-17"),
    ("It broke two days after the March 12 vote.", "2025-03-14"),
    ("He will speak the day after Friday's vote.", "2025-03-22"),
    ("It broke the day before yesterday.", "2025-03-17"),
    ("It broke a week ago Tuesday.", "2025-03-11"), ("It opens a week from Friday.", "2025-03-28"),
    ("It broke a year ago today.", "2024-03-19"), ("It broke last Dec. 31.", "2024-12-31"),
    ("It opens next July 1.", "2025-07-01"), ("It broke on the Monday before last.", "2025-03-10"),
    ("Rain fell for a third straight day.", "2025-03-19"),
  ])
  func findsDaysThatAreNamedByAnother(text: String, iso: String) { expect(text, [iso]) }

  @Test func takesATimeOfDayForThatOfTheDayToldOfInTheLastWeek() {
    expect("It broke on Monday. By noon it was gone.", ["2025-03-17", "2025-03-17"])
    expect("It was built on 3 May 1998. By noon it was gone.", ["1998-05-03", "2025-03-19"])
    expect("It broke at noon. The next day it was dry.", ["2025-03-19", nil])
  }

  @Test func countsFromTheTimeToldOfBefore() {
    expect(
      "The dam broke on 3 May 2024. It rained the next day. Two days later it was dry.",
      ["2024-05-03", "2024-05-04", "2024-05-06"])
    expect("The next day it was dry.", [nil])
    expect(
      "It broke on 3 May 2024. The week before, it had rained.", ["2024-05-03", "2024-W17"])
    expect("It broke on 3 May 2024. It had rained the night before.", ["2024-05-03", "2024-05-02"])
    expect("It will close on 3 May. Until then it is free.", ["2025-05-03", "2025-05-03"])
    expect("It broke on March 3, the day before the vote.", ["2025-03-03", "2025-03-03"])
    expect("It broke on Monday. In the morning it was dry.", ["2025-03-17", "2025-03-17"])
  }

  @Test func keepsTheDayToldOfUntilALongerTimeTakesOver() {
    expect(
      "It broke on Monday, the third this month. The next day it was dry.",
      ["2025-03-17", "2025-03", "2025-03-18"])
    expect(
      "It broke on Monday, the worst since 2019. The next day it was dry.",
      ["2025-03-17", "2019", "2025-03-18"])
    expect(
      "It broke on Monday and is to reopen in 2026. The next day it was dry.",
      ["2025-03-17", "2026", "2025-03-18"])
    expect(
      "It broke on Monday. It was built in 1998. The next day it was dry.",
      ["2025-03-17", "1998", nil])
  }

  @Test(arguments: [
    ("Drones struck overnight.", "2025-03-18/2025-03-19"),
    ("Overnight, drones struck.", "2025-03-18/2025-03-19"),
    ("Rain is expected to fall overnight.", "2025-03-19/2025-03-20"),
    ("After overnight losses in New York, prices fell.", "2025-03-18/2025-03-19"),
    ("Nine died in overnight raids.", "2025-03-18/2025-03-19"),
    ("She took an overnight train.", nil), ("It struck overnight on Monday.", "2025-03-17"),
  ])
  func takesANightForTwoDays(text: String, iso: String?) {
    expect(text, iso.map { [$0] } ?? [])
  }

  @Test func takesTheNightBehindADayThatIsOver() {
    expect(
      "It reached the coast on Monday and cut power overnight.",
      ["2025-03-17", "2025-03-17/2025-03-18"])
  }

  @Test func endsAYearWithItsLastDay() {
    expect("It will open by year-end.", ["2025-12-31"])
    expect("It has lost a third since year-end.", ["2024-12-31"])
    expect("They got a year-end bonus.", ["2025"])
  }

  @Test func comparesWhatEndedOnADayWithTheSameDayOfTheYearBefore() {
    expect(
      "It earned $9m in the quarter ended Dec. 31, up from $7m a year earlier.",
      ["2024-Q4", "2024-12-31", "2023-12-31"])
    expect("It lost money in the quarter ended Jan. 20.", [nil, "2025-01-20"])
  }

  @Test func takesWhatIsKnownForPast() {
    expect("They will appeal Monday's ruling.", ["2025-03-17"])
    expect("They will meet ahead of Monday's ruling.", ["2025-03-24"])
    expect("They will play in Monday's final.", ["2025-03-24"])
  }

  @Test func findsTheYearToldOfBefore() {
    expect("He ruled from 1979 and fled in February of that year.", ["1979", "1979-02"])
    expect("It opened in 1979 and shut on 3 May of the same year.", ["1979", "1979-05-03"])
  }

  @Test(arguments: [
    ("It takes effect on January 1.", "2026-01-01"), ("Rain is forecast for Monday.", "2025-03-24"),
    ("The vote is set for Monday.", "2025-03-24"), ("A set of keys fell on Monday.", "2025-03-17"),
    ("The vote was set for Monday.", "2025-03-17"),
    ("By Sunday morning the water stood high.", "2025-03-16"),
    ("They must go by Sunday morning.", "2025-03-23"),
    ("The raid comes after two men were killed on Monday.", "2025-03-17"),
  ])
  func looksAheadWhereTheSentenceDoes(text: String, iso: String) { expect(text, [iso]) }

  @Test func takesThisSpringInWinterForTheComingOne() {
    expect("It will open this spring.", ["2025-SP"], report: "2025-01-02")
    expect("It closed this winter.", ["2024-WI"], report: "2025-01-02")
  }

  @Test func comparesAQuarterWithThatOfTheYearBefore() {
    expect(
      "It earned more in the third quarter. A year earlier it lost money. In the quarter it grew.",
      ["2024-Q3", "2023-Q3", "2024-Q3"])
  }

  @Test func looksAheadFromTheDayBefore() {
    expect("An exchange is set to take place on Wednesday.", ["2025-03-19"], report: "2025-03-18")
  }

  @Test func leavesOpenWhatNeedsTheDayOfTheReport() {
    for report in [nil, "2025", "2025-03"] {
      expect(
        "It broke on Tuesday, in March, and was built in 1964 and on 3 May 2001.",
        [nil, nil, "1964", "2001-05-03"], report: report)
    }
  }

  private func expect(
    _ text: String, _ values: [String?], report: String? = "2025-03-19",
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    var resolver = DateResolver(report: report.flatMap { CalendarDate(iso: $0) })
    let dates = DateExpressions.find(in: Paragraph(Array(text.utf8)))
      .map { resolver.resolve($0)?.iso }
    #expect(dates == values, "\(text)", sourceLocation: sourceLocation)
  }
}
