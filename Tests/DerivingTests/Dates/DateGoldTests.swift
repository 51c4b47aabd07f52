import Foundation
import Gold
import TestSupport
import Testing

/// What the dates of labelled reports mean.
@Suite struct DateGoldTests {
  @Test(arguments: ["dates-first.txt", "dates-second.txt"])
  func findsTheDatesOfLabelledReports(_ file: String) throws {
    let gold = Repository.root.appending(path: "Tests/DerivingTests/Gold/\(file)")
    let score = DateGold(try String(contentsOf: gold, encoding: .utf8)).score()
    #expect(score.labelled > 80)
    #expect(score.valueF1 >= 0.93, "\(score.errors)")
    #expect(score.dayRecall >= 0.93, "\(score.errors)")
  }
}
