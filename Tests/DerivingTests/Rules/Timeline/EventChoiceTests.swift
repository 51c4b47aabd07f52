import Model
import Prose
import Testing

@testable import Deriving

/// Sentences of a report of Sunday, 19 October 2025, none of which opens it.
@Suite struct EventChoiceTests {
  @Test(arguments: [
    "The roof of the market hall fell in on Tuesday.",
    "Divers who went down on Friday found a hollow under the pier.",
    "Detectives arrested two men in Selby on Thursday night.",
    "The mill, which opened in 1911, closed in 2008.",
    "The bridge that fell was opened in 1874.",
    "An inspection in June 2019 noted deep cracks.",
    "Inspectors told the county in 2019 that the wall was moving.",
    "Two firemen died when a wall fell on Monday.",
    "When the dam burst on Monday, twelve people drowned.",
    "She was freed on Friday after paying bail.",
    "Nobody was hurt when the crane toppled on Thursday.",
    "The clinic did not open until Friday.",
    "A number of shops burned down on Wednesday.",
    "The council called the plan “a disgrace” in a vote on Monday.",
    "The ministry announced on Thursday that it would pay.",
    "A public meeting will be held on Thursday 23 October.",
    "The strike began as planned on Monday.",
    "Parliament voted in March 2021 to close the mine.",
    "Police raised their count of the injured to 17 on Wednesday.",
    "Water had returned to 410 homes by Tuesday morning.",
    "The army, Mr Hale said, pulled out on Friday.",
    "By dawn on Monday the river had begun to fall.",
  ])
  func takesForAnEvent(_ sentence: String) { #expect(tellsEvent(sentence), "\(sentence)") }

  @Test(arguments: [
    "“This morning they might as well live on the moon.”",
    "“We were shut out on Friday,” a shopkeeper said.",
    "The inquiry will hear the inspectors who reported on the bridge in 2019 and 2022.",
    "The council did not respond on Sunday night to questions about the limit.",
    "A spokesman declined to comment on Friday.",
    "It was not known late on Saturday how many had been on board.",
    "How long the wall will stand is what nobody in Selby could say on Tuesday.",
    "No one could explain on Friday where the money went.",
    "The number of injured stood at 18 on Saturday.",
    "The death toll rose to 31 on Saturday.",
    "All the homes have had water again since Thursday.",
    "At least 40 roads were under water as of Friday evening.",
    "She has led the party since early on Monday.",
    "The mayor told reporters on Friday that the road was bad.",
    "“I saw it,” he said on Friday.",
    "Prices are higher than in 2019.",
    "The 2012 plan was never carried out.",
    "The engineer who drew the arches in 1872 had warned of floods.",
    "It was Friday's second alarm.",
    "The ferry has carried the firm's name since 1998.",
    "Did the guard see the smoke on Friday?",
    "The company did not immediately reply to a letter on Thursday.",
  ])
  func takesForNoEvent(_ sentence: String) { #expect(!tellsEvent(sentence), "\(sentence)") }

  // Written after the rules and measured once before any of them was changed.

  @Test(arguments: [
    "A court in Leeds jailed him for nine years on Friday.",
    "Heavy snow closed the pass overnight Thursday, stranding 40 lorries.",
    "The star split from her husband in April.",
    "On Oct. 9 the Senate passed the bill by two votes.",
    "The union has called a strike for Nov. 3.",
    "Workers walked out on Monday, and the line stopped.",
    "He was the first minister to quit, on Tuesday, over the affair.",
    "The tower, where 300 people had lived, was pulled down in May 2024.",
    "A judge refused on Thursday to free the editor.",
    "Neither side yielded until a truce was signed on Friday.",
    "The plane that was lost in 2014 was found in 2021.",
    "Shares plunged on Wednesday when the bank admitted its losses.",
    "The first patients arrived at dawn on Saturday.",
    "The trial is due to open on 3 November.",
    "Voters go to the polls on Sunday 26 October.",
    "The museum did not reopen until July 2023.",
    "The ship sank on Tuesday before help arrived.",
  ])
  func takesForAnEventToo(_ sentence: String) { #expect(tellsEvent(sentence), "\(sentence)") }

  @Test(arguments: [
    "The toll now stands at nine as of Sunday, the governor wrote.",
    "“On Friday I lost everything,” Ms Adair said.",
    "Calls to the firm were not returned on Saturday.",
    "None of the owners could say on Friday who had the keys.",
    "The trust has run the school since 2011.",
    "The team that won the cup in 1998 had no sponsor.",
    "Sales were 3 per cent lower than in March 2024.",
    "The department would not comment on Friday.",
    "Police had no comment on Saturday.",
    "Is the bridge to open in May?",
    "It remained unclear on Friday who fired first.",
    "Friday's march passed off quietly.",
    "The number of cases reached 400 on Monday.",
    "He has not been seen since Wednesday night.",
    "A photograph of 1962 shows the pier.",
    "The figure was still being checked on Saturday, the clerk said.",
    "Mr Dunn, 54, told the BBC on Friday he would stay.",
  ])
  func takesForNoEventEither(_ sentence: String) { #expect(!tellsEvent(sentence), "\(sentence)") }

  @Test func leavesOutWhatOnlyLeadsBackToAnEvent() {
    let told = "Part of the bridge fell into the river on Sunday evening."
    let work = "Each asked for work that had not been done when the arch came down on Sunday."
    #expect(lines([told, work]) == [told])
    #expect(lines([work]) == [work])
  }

  @Test func keepsTheLedeWhoseNewsIsInAClauseOfTime() {
    let lede = "Seventeen people were hurt after a bridge fell on Friday, a hospital said."
    #expect(lines([lede], day: "2025-10-19", opener: nil) == [lede])
  }

  @Test func datesEveryStepOfAList() {
    let list = """
      a meeting in the school on Thursday 23 October; a footbridge, to open by 15 November; a \
      decision in January on what to build.
      """
    let reporting = TimelineStory.reporting([("2025-10-19", [list])])
    #expect(
      Timeline(of: reporting).events.map {
        "\($0.date.iso) \(reporting.story.words(of: $0.sentence))"
      }
        == [
          "2025-10-23 a meeting in the school on Thursday 23 October",
          "2025-11-15 a footbridge, to open by 15 November",
          "2026-01 a decision in January on what to build.",
        ])
  }

  @Test func looksBackInThePastPerfect() {
    let text = "A rower had not seen a doctor until Friday."
    let reporting = TimelineStory.reporting([("2025-10-19", [text])])
    #expect(Timeline(of: reporting).events.map(\.date.iso) == ["2025-10-17"])
  }

  private func tellsEvent(_ sentence: String) -> Bool { lines([sentence]) == [sentence] }

  private func lines(
    _ sentences: [String], day: String = "2025-10-19", opener: String? = "A town waits."
  ) -> [String] {
    let paragraphs = [opener].compactMap(\.self) + sentences
    let reporting = TimelineStory.reporting([(day, paragraphs)])
    return Timeline(of: reporting).events.map { reporting.story.words(of: $0.sentence) }
  }
}
