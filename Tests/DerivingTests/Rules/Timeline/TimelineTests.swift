import Foundation
import Model
import Prose
import TestSupport
import Testing

@testable import Deriving

/// Reports and the timeline that an editor would make of them.
@Suite struct TimelineTests {
  @Test func putsEventsInTheOrderOfTheirTime() {
    expectTimeline(
      [
        "2025-03-19": [
          "The dam was built in 1964.", "It broke on Tuesday. Rebuilding will start in May.",
        ]
      ],
      [
        "1964: The dam was built in 1964.", "18 March 2025: It broke on Tuesday.",
        "May 2025: Rebuilding will start in May.",
      ])
  }

  @Test func keepsTheTimeOfTheEventApartFromThatOfTheReport() {
    expectTimeline(
      ["2025-03-19": ["A bus fell into the river near Harrow."]], [])
  }

  @Test func leavesOutTheDayOfAMereSaying() {
    expectTimeline(
      [
        "2025-03-19": [
          "A bus fell into the river.", "“We are shocked,” the mayor said on Tuesday.",
          "Drivers told reporters on Monday that the road was bad.",
        ]
      ], [])
  }

  @Test func datesALedeByTheDayItWasSaid() {
    let lede = "Three people died when a bus fell into the river, police said on Tuesday."
    expectTimeline(["2025-03-19": [lede]], ["18 March 2025: \(lede)"])
  }

  @Test func takesAnAnnouncementForAnEvent() {
    let lede = "The ministers agreed on a pause after a long call, the palace confirmed on Tuesday."
    expectTimeline(["2025-03-19": [lede]], ["18 March 2025: \(lede)"])
  }

  @Test func prefersWhatHappensToTheDayItWasAnnounced() {
    let sentence = "The palace announced on Tuesday that prisoners will be freed on Friday."
    expectTimeline(["2025-03-19": [sentence]], ["21 March 2025: \(sentence)"])
  }

  @Test func leavesOutYearsThatOnlyTellWhich() {
    expectTimeline(
      [
        "2025-03-19": [
          "The 1996 election was close, and the 1990s bridge is shut.",
          "Prices are 40 per cent higher than in 2019, and have risen since 2020.",
          "This year the council spent more.", "Will the bridge open in May?",
        ]
      ], [])
  }

  @Test func mergesReportsOfOneEvent() {
    expectTimeline(
      [
        "2025-03-18": ["The old dam above Harrow burst on Monday, killing twelve people."],
        "2025-03-19": [
          "Twelve were killed when the dam above Harrow burst on March 17 and flooded the whole valley.",
          "The mayor of Selby resigned on Monday over a debt.",
        ],
      ],
      [
        """
        17 March 2025: Twelve were killed when the dam above Harrow burst on March 17 and flooded \
        the whole valley. (+1)
        """, "17 March 2025: The mayor of Selby resigned on Monday over a debt.",
      ])
  }

  @Test func showsTheSentenceThatNamesTheSubject() {
    let both = "The Selden rose all night. By dawn on Monday it had begun to fall."
    expectTimeline(["2025-03-19": [both]], ["17 March 2025: \(both)"])
    let quoted = "“The river rose,” she said. By dawn on Monday it had begun to fall."
    expectTimeline(
      ["2025-03-19": [quoted]], ["17 March 2025: By dawn on Monday it had begun to fall."])
  }

  @Test func knowsASentenceThatNamesItsSubjectLater() {
    let report = "The envoys met on the island. It took two hours on Monday to agree on one thing."
    expectTimeline(
      ["2025-03-19": [report]],
      ["17 March 2025: It took two hours on Monday to agree on one thing."])
  }

  @Test func mergesWhatIsToCome() {
    let fuller = "An exchange of prisoners is planned for Friday, the palace told both armies."
    expectTimeline(
      [
        "2025-03-18": ["An exchange between the two is set for Friday.", fuller],
        "2025-03-19": ["A vote is set for Friday."],
      ],
      ["21 March 2025: \(fuller) (+1)", "21 March 2025: A vote is set for Friday."])
  }

  @Test func keepsTheMoreExactDate() {
    expectTimeline(
      [
        "2025-03-18": ["Engineers found cracks in the Harrow dam in January."],
        "2025-03-19": ["On January 14, engineers found deep cracks in the Harrow dam."],
      ], ["14 January 2025: On January 14, engineers found deep cracks in the Harrow dam. (+1)"])
  }

  @Test(
    .enabled(
      if: Repository.hasShared("seed/2025-03-19-seed-energy-halt.txt"),
      "needs ../shared/seed, which does not ship with the project"))
  func datesTheEventsOfTheSeedArticle() throws {
    let file = Repository.shared.appending(path: "seed/2025-03-19-seed-energy-halt.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    let reporting = TimelineStory.reporting([("2025-03-19", lines.filter { !$0.isEmpty })])
    #expect(Timeline(of: reporting).events.map(\.date.iso) == ["2022", "2025-03-18", "2025-03-19"])
  }

  @Test func passesOverTheDateline() {
    expectTimeline(["2025-03-19": ["HARROW, March 18 (AP) — The river rose by a metre."]], [])
  }

  @Test func citesTheCopiesOfItsParagraph() throws {
    let text = "The dam burst on Monday."
    let reporting = TimelineStory.reporting(
      [("2025-03-18", [text]), ("2025-03-18", [text])], copies: [0: [1]])
    let event = try #require(Timeline(of: reporting).events.first)
    #expect(Timeline(of: reporting).events.count == 1)
    #expect(event.alsoIn.map(reporting.story.words) == [text])
    #expect(event.alsoIn.map(\.block.article) == [1])
  }

  @Test func countsFromTheDayOfEachReport() {
    expectTimeline(
      [
        "2025-03-18": ["The mill at Selby burned down yesterday."],
        "2025-03-25": ["A ferry sank off Harrow yesterday."],
      ],
      [
        "17 March 2025: The mill at Selby burned down yesterday.",
        "24 March 2025: A ferry sank off Harrow yesterday.",
      ])
  }

  @Test(arguments: [("2025-03-18", "2025-03-17"), ("2025-01-02", "2025-03-18")])
  func countsFromTheDayOfTheDateline(_ dateline: String, _ day: String) {
    let reporting = TimelineStory.reporting(
      [("2025-03-19", ["A ferry sank off Harrow yesterday."])],
      dateline: CalendarDate(iso: dateline))
    #expect(Timeline(of: reporting).events.map(\.date.iso) == [day])
  }

  @Test func keepsEventsOfOneDayApart() {
    expectTimeline(
      [
        "2025-03-18": [
          "The minister resigned on Monday after a vote of the council.",
          "The minister of transport opened a bridge in Selby on Monday.",
        ]
      ],
      [
        "17 March 2025: The minister resigned on Monday after a vote of the council.",
        "17 March 2025: The minister of transport opened a bridge in Selby on Monday.",
      ])
  }

  @Test func returnsWhatNobodyCanResolve() {
    let reporting = TimelineStory.reporting([
      (nil, ["The dam broke on Tuesday.", "It was built in 1964, several years ago."])
    ])
    let timeline = Timeline(of: reporting)
    #expect(timeline.events.map(\.date.iso) == ["1964"])
    #expect(
      timeline.unresolved.map(reporting.story.words) == ["Tuesday", "several years ago"])
  }

  private func expectTimeline(
    _ reports: [String: [String]], _ lines: [String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let sorted = reports.sorted { $0.key < $1.key }.map { (Optional($0.key), $0.value) }
    let reporting = TimelineStory.reporting(sorted)
    let found = Timeline(of: reporting).events.map { event in
      let others = event.alsoIn.isEmpty ? "" : " (+\(event.alsoIn.count))"
      return "\(event.date.text): \(reporting.story.words(of: event.sentence))\(others)"
    }
    #expect(found == lines, sourceLocation: sourceLocation)
  }
}
