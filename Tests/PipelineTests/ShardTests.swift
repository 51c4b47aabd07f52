import Model
import Reading
import Testing

@testable import Pipeline

/// Which machine builds what.
@Suite struct ShardTests {
  @Test(arguments: [("1/1", 1, 1), ("2/4", 2, 4), ("1000/1000", 1000, 1000)])
  func readsAPart(text: String, number: Int, count: Int) throws {
    let shard = try #require(Shard(text))
    #expect((shard.number, shard.count) == (number, count))
    #expect(shard.text == text)
  }

  @Test(arguments: [
    "", "/", "2", "2/", "/4", "0/4", "5/4", "1/0", "-1/4", "+1/4", "1/1001", "1/2/3", "a/b", "1 /2",
    "1/99999999999999999999",
  ])
  func refusesWhatIsNoPart(text: String) {
    #expect(Shard(text) == nil)
  }

  @Test(arguments: 1...7)
  func dealsOutEveryStoryAndPageOnce(count: Int) throws {
    let files =
      (0..<9).map { "Content/page-\($0).md" } + (0..<5).map { "Content/s\($0)/notes/a.md" }
    let plan = ContentLayout(files.map { FoundFile(path: $0) })
    let shares = (1...count).compactMap { Shard($0, of: count)?.share(of: plan) }
    #expect(shares.flatMap(\.stories).sorted() == Array(0..<5))
    #expect(shares.flatMap(\.pages).sorted() == Array(0..<9))
    for sizes in [shares.map(\.stories.count), shares.map { $0.stories.count + $0.pages.count }] {
      let (least, most) = (try #require(sizes.min()), try #require(sizes.max()))
      #expect(most - least <= 1)
    }
  }
}
