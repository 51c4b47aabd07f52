import Model
import Testing

@testable import Rendering

@Suite struct BriefPartTests {
  @Test func tellsTheStoryInTheWordsOfItsReports() throws {
    let page = try RealTheme.story(SampleExtracts.ferry())
    #expect(
      page.all("li", within: "section.brief").first?.map(\.text) == [
        "Five passengers were hurt, St Olave Hospital said on Thursday. Tribune [2], 6 March 2025",
        """
        The ferry Alba hit the pier on Sunday, and at least 3 passengers were hurt, the port said. \
        Sample Wire [1], 3 March 2025
        """,
        "It was unclear on Monday whether the engine had failed. Sample Wire [1], 3 March 2025",
      ])
    let ways = page.all("a", within: "section.brief").joined().map { $0["href"] }
    let ids = [SampleExtracts.tribune.blocks[0], SampleExtracts.wire.blocks[0]].map(\.id)
    #expect(
      ways.prefix(2) == ["#\(ids[0])", "#\(ids[1])"])
  }

  @Test func isAbsentWhenTheEditorSwitchesItOff() throws {
    let page = try RealTheme.story(
      SampleExtracts.ferry(shown: ShownParts.all.subtracting(.brief)))
    #expect(page.all("section.brief").isEmpty && !page.texts("h2").contains("In brief"))
  }
}
