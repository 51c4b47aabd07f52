import Model
import Testing

@testable import Rendering

@Suite struct OutletCoverageTests {
  @Test func drawsWhatEachOutletGaveToEachSection() throws {
    let page = try RealTheme.story(SampleExtracts.ferry())
    #expect(
      page.all("text", within: "svg.heat").first?.map(\.text)
        == ["Sample Wire", "Tribune", "Gazette", "In short", "The night"])
    let fields = page.all("path", within: "svg.heat").joined()
    #expect(fields.map(\.classes) == [["s2"], ["s4"]])
    #expect(
      fields.map { $0["d"] }
        == ["M0 .5h.9M1 .5h.9M2 .5h.9M2 1.5h.9", "M0 1.5h.9M1 1.5h.9"])
  }

  @Test func tellsAllOfItInWords() throws {
    let page = try RealTheme.story(SampleExtracts.ferry())
    #expect(
      page.all("svg.heat").map { $0["aria-label"] } == [
        "In short: Sample Wire 1, Tribune 1, Gazette 1. The night: Sample Wire 2, Tribune 2, Gazette 1"
      ])
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
    let names = try #require(page.all("text", within: "svg.heat").first).map(\.text)
    #expect(names == (3...9).map { "Outlet \($0)" } + ["Others", "one", "two"])
    let label = try #require(page.all("svg.heat").first?["aria-label"])
    #expect(label.contains("Outlet 9 5, Others 4. two: ") && label.hasSuffix("Others 2"))
  }

  @Test func isAbsentForASingleOutlet() throws {
    let page = try RealTheme.story(SampleStory.crane(articles: [SampleStory.wire, repeated]))
    #expect(page.all("svg.heat").isEmpty)
  }

  private var repeated: Article {
    SampleStory.article(
      "later", ArticleDetails(headline: "H", outlet: "Sample Wire"), ["One.", "Two."])
  }
}
