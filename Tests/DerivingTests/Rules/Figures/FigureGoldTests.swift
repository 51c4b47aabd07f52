import Foundation
import Gold
import TestSupport
import Testing

/// The figures of labelled articles, right in number, qualifier, thing and source at once.
@Suite struct FigureGoldTests {
  @Test(arguments: [
    "figures-development.txt", "figures-held.txt", "figures-third.txt", "figures-fourth.txt",
    "figures-fifth.txt", "figures-sixth.txt", "figures-seventh.txt", "figures-eighth.txt",
    "figures-ninth.txt", "figures-tenth.txt", "figures-eleventh.txt", "figures-twelfth.txt",
  ])
  func findsTheFiguresOfLabelledArticles(_ file: String) throws {
    let gold = Repository.root.appending(path: "Tests/DerivingTests/Gold/\(file)")
    let score = FigureGold(try String(contentsOf: gold, encoding: .utf8)).score()
    #expect(score.labelled > 20)
    #expect(score.precision >= 0.95, "\(score.errors)")
    #expect(score.recall >= 0.80, "\(score.errors)")
  }
}
