import Foundation
import Gold
import Model
import Prose
import TestSupport
import Testing

@testable import Deriving

/// Who is who, held against articles labelled by hand and against the article it all began with.
@Suite struct PeopleGoldTests {
  @Test(arguments: ["people-first", "people-second", "people-third"])
  func findsPeopleWithTheirRoles(file: String) throws {
    let path = Repository.root.appending(path: "Tests/DerivingTests/Gold/\(file).txt")
    let score = PeopleScore(PeopleGold(try String(contentsOf: path, encoding: .utf8)))
    #expect(score.pairs.precision >= 0.95, "\(score)")
    #expect(score.pairs.recall >= 0.80, "\(score)")
  }

  /// A scorer that cannot tell right from wrong would hold nothing.
  @Test func countsARoleOfSomebodyElseAsWrong() {
    let gold = PeopleGold(
      """
      === two people
      Mayor Ann Lee met fire chief Tom Ray.
      ---
      Ann Lee | fire chief
      Tom Ray | the Fire Chief
      """)
    let score = PeopleScore(gold)
    #expect(score.pairs.precision == 0.5)
    #expect(score.pairs.recall == 0.5)
  }

  @Test(
    .enabled(if: Repository.hasShared("seed"), "the seed article is not beside the repository"))
  func knowsThePeopleOfTheSeedArticle() throws {
    let folder = Repository.shared.appending(path: "seed")
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).first {
        $0.hasSuffix(".txt")
      })
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("By ") }
    let story = CastStory(lines)
    let people = story.shown.filter { !$0.hasPrefix("White House |") && !$0.hasPrefix("Kremlin |") }
    #expect(
      Set(people.map { $0.prefix { $0 != "|" } + "|" + $0.split(separator: "|")[1] }) == [
        "Vladimir Putin | RUSSIAN PRESIDENT ", "Donald Trump | United States President ",
        "Volodymyr Zelensky | Ukrainian President ", "Emmanuel Macron | French President ",
        "Olaf Scholz | German Chancellor ", "Keir Starmer | UK Prime Minister ",
        "Yuriy Ushakov | top Kremlin negotiator ", "Mike Waltz | US National Security Advisor ",
        "Karoline Leavitt | White House Press Secretary ",
      ])
  }
}
