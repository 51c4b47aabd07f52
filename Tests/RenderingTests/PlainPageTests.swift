import Model
import Testing

@testable import Rendering

/// What a reader finds on a plain page.
@Suite struct PlainPageTests {
  private static func page(_ page: PlainPage) throws -> Markup {
    let others = SampleSite.teasers.filter { $0.path != page.path }
    return try RealTheme.markup(RealTheme.pages(of: others + [page.teaser]).page(page))
  }

  @Test func tellsItsDaySubjectsAndSection() throws {
    let page = try Self.page(SampleSite.tern)
    #expect(page.texts("header.head") == ["Birds of the quay The tern 2 May 2025 Harbour Fish"])
    #expect(page.all("time").map { $0["datetime"] } == ["2025-05-02"])
    #expect(
      page.all("a", within: "header.head").joined().map { $0["href"] } == [
        "../../birds/index.html", "../../tags/harbour/index.html", "../../tags/fish/index.html",
      ])
  }

  @Test func leadsToThePagesBeforeAndAfter() throws {
    let page = try Self.page(SampleSite.gull)
    #expect(page.texts("nav.neighbours") == ["Previous The tern Next The heron"])
    #expect(
      page.all("a", within: "nav.neighbours").joined().map { $0["href"] }
        == ["../../birds/tern/index.html", "../../birds/heron/index.html"])
    #expect(try Self.page(SampleSite.contact).all("nav.neighbours").isEmpty)
  }

  @Test func listsItsHeadings() throws {
    let page = try Self.page(SampleSite.gull)
    #expect(
      page.texts("nav.contents") == ["On this page Food & theft By day By night Nests"])
    #expect(
      page.all("a", within: "nav.contents").joined().map { $0["href"] }
        == ["#food-theft", "#by-day", "#by-night", "#nests"])
  }

  @Test(arguments: [
    ("## A\n## B\n", []), ("## A\n## B\n## C\n", ["A", "B", "C"]),
    ("### A\n## B\n#### x\n### `<C>`\n", ["A", "B", "<C>"]),
    ("# A\n# B\n# C\n", ["A", "B", "C"]),
    ("## A\n\n```\n<h2 id=\"x\">x</h2>\n```\n\n## B\n", []),
  ])
  func listsHeadingsWhenThereAreThree(text: String, titles: [String]) throws {
    let page = try Self.page(
      PlainPage(
        path: "x", title: "X", description: nil,
        body: SampleStory.markdown("Content/x.md", text)))
    #expect(page.all("a", within: "nav.contents").joined().map(\.text) == titles)
  }

  @Test func leadsFromAStoryToItsSubjects() throws {
    let page = try RealTheme.story(SampleStory.crane())
    #expect(page.texts("p.tags") == ["More on harbour"])
    #expect(
      page.all("a", within: "p.tags").joined().map { $0["href"] }
        == ["../tags/harbour/index.html"])
  }
}
