import Foundation
import Model
import Prose
import TestSupport
import Testing

@testable import Deriving

/// The quotations of a real report, when it lies beside the project.
@Suite struct SeedQuotesTests {
  @Test(
    .enabled(
      if: Repository.hasShared("seed/2025-03-19-seed-energy-halt.txt"),
      "needs ../shared/seed, which does not ship with the project"))
  func namesTheSpeakersOfTheSeedArticle() throws {
    let file = Repository.shared.appending(path: "seed/2025-03-19-seed-energy-halt.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    let story = SpokenStory(
      [lines.filter { !$0.isEmpty }],
      players: [
        .init("Volodymyr Zelensky", .male, ["Zelensky"], role: "Ukrainian President"),
        .init("Vladimir Putin", .male, ["Putin"]), .init("Donald Trump", .male, ["Trump"]),
        .init("Emmanuel Macron", .male), .init("Olaf Scholz", .male), .init("Keir Starmer", .male),
        .init("Yuriy Ushakov", .male), .init("Mike Waltz", .male),
        .init("Karoline Leavitt", .female),
      ])
    #expect(
      story.quotes.map { $0.speaker.map { story.words($0.name) } ?? "nobody" } == [
        "Volodymyr Zelensky", "Volodymyr Zelensky", "Keir Starmer", "Yuriy Ushakov",
        "Karoline Leavitt",
      ])
    #expect(!story.quotes.contains { story.words($0.words) == "territory" })
  }
}
