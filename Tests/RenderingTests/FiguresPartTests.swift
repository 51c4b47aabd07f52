import Model
import Testing

@testable import Rendering

@Suite struct FiguresPartTests {
  private func page(_ groups: [FigureGroup]) throws -> Markup {
    var extracts = Extracts()
    extracts.figures = groups
    return try RealTheme.story(SampleExtracts.ferry(extracts))
  }

  private func texts(_ selector: String, _ page: Markup) -> [String] {
    page.all(selector, within: "section.figures").joined().map(\.text)
  }

  @Test func setsFiguresOfOneThingSideBySide() throws {
    let page = try page([SampleExtracts.injured])
    #expect(
      texts("tr", page) == [
        "Figure According to Reported by Date", "passengers Updated count",
        "at least 3 passengers the port Sample Wire [1], also Gazette [3] 3 March 2025",
        "Five passengers St Olave Hospital Tribune [2] 6 March 2025",
      ])
    let scopes = page.all("th", within: "section.figures").joined().map { $0["scope"] }
    #expect(scopes == ["col", "col", "col", "col", "rowgroup", "row", "row"])
  }

  @Test func tellsALoneFigureInALine() throws {
    let page = try page([SampleExtracts.tonnage])
    #expect(texts("table", page).isEmpty)
    #expect(
      page.all("li", within: "section.figures").first?.map(\.text)
        == ["212 tonnes The Alba, 212 tonnes, was built in 1998. Tribune [2], 6 March 2025"])
  }

  @Test(arguments: [
    (FigureGroup.Relation.agreement, Figure.Measure.count, "Reports agree"),
    (.disagreement, .count, "Reports differ"), (.update, .count, "Updated count"),
    (.update, .money("£"), "Updated figure"),
  ])
  func saysHowFiguresStandToEachOther(
    relation: FigureGroup.Relation, measure: Figure.Measure, label: String
  ) throws {
    let figures = [1, 2].map { SampleExtracts.figure("212 tonnes", 1, 2, $0, measure) }
    let page = try page([FigureGroup(subject: nil, figures: figures, relation: relation)])
    let labels = page.all("span", within: "section.figures").joined()
    #expect(labels.map(\.text) == [label] && labels.map(\.classes) == [[relation.rawValue]])
  }
}
