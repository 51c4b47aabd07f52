import Foundation
import Model
import Templating
import Testing

@testable import Rendering

@Suite struct PageContextTests {
  @Test func offersExactlyTheNamesOfTheVocabulary() throws {
    let names = Set(
      try Self.everything().flatMap { name, value in [name.text] + Self.names(in: value) })
    #expect(names.sorted() == PageContext.vocabulary)
  }

  @Test(arguments: PageContext.vocabulary)
  func explainsEveryNameToThemeAuthors(name: String) throws {
    let file = RealTheme.root.appending(path: "Sources/Rendering/PageContext.swift")
    let tables = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("/// |") }
    #expect(tables.contains { $0.contains("`\(name)`") })
  }

  @Test func isOnePageForThemeAuthors() throws {
    let code = try String(
      contentsOf: RealTheme.root.appending(path: "Sources/Rendering/PageContext.swift"),
      encoding: .utf8)
    let page = try String(
      contentsOf: RealTheme.root.appending(
        path: "Sources/Pipeline/Pipeline.docc/Templates.md"), encoding: .utf8)
    let comments = code.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { $0.hasPrefix("///") }.map { $0.dropFirst($0 == "///" ? 3 : 4) }
    #expect(comments.count > 60)
    #expect(
      page == "# What a template may show\n\n" + comments.joined(separator: "\n") + "\n",
      "run 'make theme'")
  }

  /// The values of a page of each kind that leaves nothing out.
  private static func everything() throws -> [TemplateObject.Entry] {
    let wording = try RealTheme.wording()
    let explainer = SampleStory.crane(articles: [SampleStory.wire, SampleStory.foreign])
    let index = SiteIndex(
      [explainer.teaser] + SampleSite.teasers + SampleSite.log(51), site: SampleStory.site)
    let frame = PageFrame(index)
    var story = StoryContext(
      explainer, at: PagePlace(folder: "crane"), on: SampleStory.site,
      in: wording)
    var extracts = SampleExtracts.all
    extracts.timeline += (1...4).compactMap {
      SampleExtracts.event(2025, 3, 3 * $0, sentence: SampleExtracts.sentence(0, 0))
    }
    extracts.timeline += [CalendarDate(year: 2025, month: 3)].compactMap(\.self).map { month in
      TimelineEvent(
        date: EventDate(
          first: month, last: CalendarDate(year: 2025, month: 3, day: 12) ?? month,
          precision: .day, isRange: true),
        expression: SampleExtracts.sentence(0, 0), sentence: SampleExtracts.sentence(0, 0))
    }
    let ferry = SampleExtracts.ferry(extracts)
    var parts = StoryContext(
      ferry, at: PagePlace(folder: "ferry"), on: SampleStory.site,
      in: wording)
    var page = PlainPageContext(
      SampleSite.gull, index.neighbours(of: SampleSite.gull.teaser), at: .home,
      on: SampleStory.site, in: wording)
    let lists = index.listings.flatMap { listing in
      var list = ListingContext(listing, introduction: nil, on: SampleStory.site, in: wording)
      return list.values()
    }
    let indexes = SiteIndexes([explainer.indexed, ferry.indexed])
    let indexed = IndexPage.Kind.allCases.flatMap(indexes.pages).flatMap { page in
      IndexContext(page, at: .home, in: wording).values + page.contents(.home, wording)
    }
    let values = frame.values(
      at: .home, title: "A", description: nil, feed: "a/feed.xml", in: wording)
    let data = SiteData([DataValue.Pair("name", .text("Dee"))])
    return indexed + [("data", data.value), ("related", .null)]
      + values + story.values() + parts.values() + page.values() + lists
  }

  private static func names(in value: TemplateValue) -> [String] {
    switch value {
    case .list(let items): items.flatMap(names)
    case .object(let object):
      object.names + object.names.flatMap { object[$0].map(names) ?? [] }
    default: []
    }
  }
}
