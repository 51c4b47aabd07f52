import Model
import Testing

@testable import bench

@Suite struct SpeedOptionsTests {
  private static let standard = SpeedOptions(pages: 10_000, stories: 500, rounds: 5)

  @Test func readsFlagsInAnyOrder() throws {
    let flags = ["--seed", "7", "--stories", "0", "--folder", "made", "--pages", "20"]
    let options = try Self.standard.with(flags[...])
    #expect(options.pages == 20)
    #expect(options.stories == 0)
    #expect(options.rounds == 5)
    #expect(options.seed == 7)
    #expect(options.folder == "made")
  }

  @Test(arguments: [
    (["--pages"], "'--pages' is unknown or has no value"),
    (["--page", "3"], "'--page' is unknown"),
    (["--pages", "many"], "'--pages' takes a number from 0, not 'many'"),
    (["--rounds", "0"], "'--rounds' takes a number from 1, not '0'"),
  ])
  func refusesWhatItDoesNotKnow(flags: [String], text: String) {
    #expect(throws: BenchFailure.usage(text)) { try Self.standard.with(flags[...]) }
  }

  @Test func dealsOutPagesAndStories() {
    #expect(SpeedPart.all(of: Self.standard).map(\.count) == [10_000, 500])
    let pagesOnly = SpeedOptions(pages: 3, stories: 0, rounds: 1)
    #expect(SpeedPart.all(of: pagesOnly).map(\.name) == ["pages"])
  }

  @Test(arguments: [(12, 0), (0, 7)])
  func editsFilesThatTheCorpusHas(pages: Int, stories: Int) {
    let options = SpeedOptions(pages: pages, stories: stories, rounds: 1)
    let corpus = Corpus(pages: pages, stories: stories, seed: 1)
    let paths = Set(corpus.files.map(\.path))
    for part in SpeedPart.all(of: options) {
      let edited = (0..<part.count).map { part.edited($0, of: corpus).file }
      #expect(Set(edited).count == part.count)
      #expect(paths.isSuperset(of: edited))
    }
  }
}
