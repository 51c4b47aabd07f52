import Model
import Testing

@testable import Rendering

@Suite struct OutletCoverageTests {
  @Test func countsWhatEachOutletGaveToEachSection() throws {
    let page = try RealTheme.story(SampleExtracts.ferry())
    #expect(
      page.all("th", within: "table.coverage").first?.map(\.text)
        == ["Sample Wire", "Tribune", "Gazette", "In short", "The night"])
    #expect(
      page.all("td", within: "table.coverage").first?.map(\.text)
        == ["", "1", "1", "1", "2", "2", "1"])
    let shades = page.all("td", within: "table.coverage").joined().dropFirst().map(\.classes)
    #expect(
      shades == [["shade-2"], ["shade-2"], ["shade-2"], ["shade-4"], ["shade-4"], ["shade-2"]])
  }

  @Test func joinsTheSmallestOfManyOutlets() throws {
    let articles = (0..<10).map { number in
      SampleStory.article(
        "a\(number)", ArticleDetails(headline: "H", outlet: "Outlet \(number)"),
        (0...number).map { "\(number) told \($0)." })
    }
    let sections = ["one", "two"].enumerated().map { place, slug in
      SampleStory.section(
        slug, slug,
        articles.indices.flatMap { article in
          articles[article].blocks.indices.filter { $0 % 2 == place }.map { .block(article, $0) }
        }, articles, [])
    }
    let page = try RealTheme.story(
      SampleStory.explainer(
        slug: "many", StoryDetails(title: "Many"), "", articles, sections, updated: nil))
    let heads = try #require(page.all("th", within: "thead").first).map(\.text)
    #expect(heads == (3...9).map { "Outlet \($0)" } + ["Others"])
    let rows = page.all("td", within: "tr").dropFirst().map { $0.map(\.text) }
    #expect(rows.map(\.last) == ["4", "2"] && rows.map(\.count) == [8, 8])
  }

  @Test func isAbsentForASingleOutlet() throws {
    let page = try RealTheme.story(SampleStory.crane(articles: [SampleStory.wire, repeated]))
    #expect(page.all("table.coverage").isEmpty)
  }

  private var repeated: Article {
    SampleStory.article(
      "later", ArticleDetails(headline: "H", outlet: "Sample Wire"), ["One.", "Two."])
  }
}
