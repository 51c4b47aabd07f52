import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// Links to files of the content lead to their pages, wherever front matter and patterns put these.
@Suite struct LinkedSourcesTests {
  private static let site = """
    -- Content/site.yml --
    title: The Record
    timezone: Europe/London
    permalinks:
      news: /:year/:slug/
    -- Content/about.md --
    ---
    title: About
    permalink: /who/we-are/
    ---
    ## Money

    See [the flood](news/Flood.md#damage), [the dam](dam/index.md#_sources) and [news](news/index.md).
    -- Content/news/index.md --
    ---
    title: News
    ---
    [About](../about.md)
    -- Content/news/Flood.md --
    ---
    title: The flood
    date: 2026-03-01
    ---
    ## Damage

    [Money](../about.md#money)
    -- Content/dam/index.md --
    ---
    title: The dam
    slug: harrow-dam
    ---
    It failed, see [the flood](../news/Flood.md).
    -- Content/dam/notes/scour.md --
    ---
    title: Scour
    ---
    See [money](../../about.md#money).
    -- Content/dam/articles/2026-03-03-sample-wire-dam.txt --
    The dam above Harrow failed on Tuesday night, the mayor said, and two roads were closed.

    Engineers had warned of the breach in a report last year, the council said on Wednesday.

    """

  private static func links(
    of page: String, _ edit: (inout String) -> Void = { _ in }
  ) async throws -> [String] {
    var text = site
    edit(&text)
    return try await TemporaryFolder.with(Archive(text).files) { folder in
      let (report, _) = try await Pipeline(Configuration(root: folder.url.path)).examine()
      #expect(report.diagnostics.filter { $0.severity == .error }.map(\.text) == [])
      let built = try await Pipeline(Configuration(root: folder.url.path)).check()
      let bytes = try #require(built.pages.first { $0.path == page }).bytes
      return String(decoding: bytes, as: UTF8.self).split(separator: "href=\"").dropFirst()
        .map { String($0.prefix { $0 != "\"" }) }
    }
  }

  @Test func leadToTheAddressOfFrontMatterAndOfPatterns() async throws {
    let links = try await Self.links(of: "who/we-are/index.html")
    #expect(links.contains("../../2026/flood/index.html#damage"))
    #expect(links.contains("../../harrow-dam/index.html#_sources"))
    #expect(links.contains("../../news/index.html"))
  }

  @Test(arguments: [
    ("2026/flood/index.html", "../../who/we-are/index.html#money"),
    ("news/index.html", "../who/we-are/index.html"),
    ("harrow-dam/index.html", "../2026/flood/index.html"),
    ("harrow-dam/index.html", "../who/we-are/index.html#money"),
  ])
  func leadThereFromPagesListsStoriesAndNotes(page: String, link: String) async throws {
    #expect(try await Self.links(of: page).contains(link))
  }

  @Test func areFollowedWhenAPageMoves() async throws {
    try await TemporaryFolder.with(Archive(Self.site).files) { folder in
      let pipeline = Pipeline(Configuration(root: folder.url.path))
      #expect(try await pipeline.build().hasErrors == false)
      let about = folder.url.appending(path: "Content/about.md")
      let text = try String(contentsOf: about, encoding: .utf8)
      try Data(text.replacing("/who/we-are/", with: "/who/").utf8).write(to: about)
      #expect(try await pipeline.build().hasErrors == false)
      for page in ["2026/flood", "news", "harrow-dam"] {
        let file = folder.url.appending(path: "Site/\(page)/index.html")
        let html = try String(contentsOf: file, encoding: .utf8)
        #expect(html.contains("/who/index.html") && !html.contains("we-are"), "\(page)")
      }
    }
  }

  @Test func toWhatIsNoPageAreToldWhereTheyAreWritten() async throws {
    let text = Self.site.replacing("(../about.md)", with: "(../abuot.md)")
    try await TemporaryFolder.with(Archive(text).files) { folder in
      let (report, _) = try await Pipeline(Configuration(root: folder.url.path)).examine()
      #expect(
        report.diagnostics.filter { $0.severity == .error }.map(\.text) == [
          """
          Content/news/index.md:4:9: error: address '../abuot.md' leads nowhere: the site has no file \
          'abuot/index.html' [broken-link]
          """
        ])
    }
  }
}
