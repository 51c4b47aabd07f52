import Foundation
import Model
import TestSupport
import Testing

@testable import Deriving

/// Figures that count one thing stand side by side, and how they stand to each other.
@Suite struct FiguresTests {
  private typealias Story = FigureStory

  @Test func bringsATollUpToDateWithinOneSource() {
    let groups = Story.groups([
      ("Wire", "2026-03-02", ["At least 14 people were killed in the fire, police said."]),
      ("Post", "2026-03-04", ["Police said 17 people had been killed in the fire."]),
    ])
    #expect(groups == ["people + killed: At least 14 | 17 (update)"])
  }

  @Test func showsThatTwoSourcesDisagree() {
    let groups = Story.groups([
      ("Wire", "2026-03-02", ["At least 14 people were killed in the fire, police said."]),
      ("Post", "2026-03-02", ["The mayor said 20 people had been killed in the fire."]),
    ])
    #expect(groups == ["people + killed: At least 14 | 20 (disagreement)"])
  }

  @Test func takesAReportOfARiseForAnUpdate() {
    let groups = Story.groups([
      ("Wire", "2026-03-02", ["The fire injured 14 people, police said."]),
      ("Post", "2026-03-04", ["The number of injured now stands at 18, a doctor said."]),
    ])
    #expect(groups == ["people + injured: 14 | 18 (update)"])
  }

  @Test func keepsTheDeadAndTheInjuredInTwoGroups() {
    let groups = Story.groups([
      ("Wire", "2026-03-02", ["The crash left 14 dead and 14 injured, police said."])
    ])
    #expect(groups == ["dead: 14 (agreement)", "injured: 14 (agreement)"])
  }

  @Test func neverPutsPoundsBesideDollars() {
    let groups = Story.groups([
      ("Wire", "2026-03-02", ["Repairs to the bridge will cost £9m, the council said."]),
      ("Post", "2026-03-04", ["Repairs to the bridge will cost $12m, the council said."]),
    ])
    #expect(groups.count == 2)
  }

  @Test func findsTheSameBillInOtherWords() {
    let groups = Story.groups([
      ("Wire", "2026-03-02", ["Repairs could cost £6 million, the council said."]),
      ("Post", "2026-03-04", ["Mending the bridge would cost £9.5 million, surveyors said."]),
    ])
    #expect(groups == ["Repairs: £6 million | £9.5 million (disagreement)"])
  }

  @Test func takesTwoCountsOfOneReportForTwoMatters() {
    let groups = Story.groups([
      (
        "Wire", "2026-03-02",
        [
          "Some 640 homes were without water, the council said.",
          "Water had returned to 410 homes by Tuesday, the council said.",
        ]
      )
    ])
    #expect(groups == ["homes: Some 640 (agreement)", "homes: 410 (agreement)"])
  }

  @Test func leavesAnEarlierDisasterOutOfTheToll() {
    let groups = Story.groups([
      ("Wire", "2026-03-02", ["The quake killed 312 people, the agency said."]),
      ("Post", "2026-03-04", ["In 2005 some 73,000 people were killed there."]),
    ])
    #expect(groups.contains("people + killed: 312 (agreement)"))
  }

  @Test func showsNoMoreThanAReaderCanTakeIn() {
    let nouns = ["trees", "lamps", "boats", "carts", "horses", "barns", "tents", "doors"]
    let paragraphs = nouns.flatMap { noun in
      ["The mayor said 1,200 \(noun) were sold.", "The mayor said $5m was paid for \(noun)."]
    }
    #expect(Story.groups([("Wire", "2026-03-02", paragraphs)]).count <= 12)
  }

  @Test(.enabled(if: Repository.hasShared("seed"), "the seed article lies beside the repository"))
  func showsTheFiguresOfTheSeedArticle() throws {
    let folder = Repository.shared.appending(path: "seed")
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder.path).first)
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    let groups = Story.groups([("Seed", "2025-03-19", lines)])
    #expect(
      groups == [
        "guided bombs: over 1,300 (agreement)", "long-range drones: nearly 600 (agreement)",
        ": 30 days (agreement)",
      ])
  }

  @Test func bringsOneTermTogetherHoweverItIsWritten() {
    let groups = Story.groups([
      ("Wire", "2026-03-02", ["The army will spare energy targets for 30 days, the Kremlin said."]),
      ("Post", "2026-03-03", ["Allies welcomed a 30-day halt to strikes on energy targets."]),
    ])
    #expect(groups == ["halt: 30 days | 30-day (agreement)"])
  }

  @Test func titlesAGroupByWhatPeopleAreAndNotByWhatWasDone() {
    let groups = Story.groups([
      (
        "Wire", "2026-03-02", ["The blast broke windows, injuring at least 14 people, police said."]
      ),
      ("Post", "2026-03-03", ["The hospital said 17 people were injured."]),
    ])
    #expect(groups.first?.hasPrefix("people + injured: at least 14 | 17") == true)
  }

  @Test func leavesOutADistanceThatOnlyTellsWhere() {
    let groups = Story.groups([
      ("Wire", "2026-03-02", ["It rained.", "It is the only crossing for 11 miles."])
    ])
    #expect(groups == [])
  }
}
