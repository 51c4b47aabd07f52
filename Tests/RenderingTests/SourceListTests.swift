import Model
import Testing

@testable import Rendering

@Suite struct SourceListTests {
  @Test func listsEachReportWithThePlacesThatCiteIt() throws {
    let explainer = SampleStory.crane()
    let list = SourceList(explainer)
    #expect(list.entries.map(\.number) == [1, 2])
    #expect(list.entries.map(\.article.details.outlet) == ["Sample Wire", "Tribune"])
    let wire = try #require(list.entries.first)
    #expect(
      wire.places.map(\.section) == [nil, nil, "The cause & the claim", "The cause & the claim"])
    let anchors = wire.article.blocks.map(\.id)
    #expect(
      wire.places.map(\.anchor)
        == [
          "\(anchors[0])", "\(anchors[1])", "\(anchors[2])", "\(anchors[3])",
        ])
  }

  @Test func listsAReportThatOnlyHasCopiesAtTheParagraphsItCarried() {
    let list = SourceList(SampleExtracts.ferry())
    #expect(list.entries.map(\.article.details.outlet) == ["Sample Wire", "Tribune", "Gazette"])
    let wire = SampleExtracts.wire.blocks.map(\.id)
    #expect(list.entries.last?.places.map(\.anchor) == ["\(wire[0])", "\(wire[1])"])
  }

  @Test func leavesOutTheEarlierVersionOfAReport() throws {
    let earlier = SampleStory.article(
      "2025-03-02-wire", SampleExtracts.wire.details, SampleExtracts.wire.blocks.map(\.text))
    let explainer = SampleExtracts.ferry(articles: [
      SampleExtracts.wire, SampleExtracts.tribune, earlier,
    ])
    #expect(SourceList(explainer).entries.map(\.number) == [1, 2])
    #expect(try RealTheme.story(explainer).all(".copies").isEmpty)
  }

  @Test func leavesOutWhatIsNotCited() {
    #expect(SourceList(SampleStory.bare("Quiet", slug: "quiet")).entries.isEmpty)
  }

  @Test(arguments: [(0, "a"), (25, "z"), (26, "aa"), (27, "ab"), (701, "zz"), (702, "aaa")])
  func goesOnAfterZ(index: Int, letters: String) {
    #expect(SourceList.letters(index) == letters)
  }
}
