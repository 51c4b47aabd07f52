import Model
import Testing

@testable import Pipeline

/// The limits of `excerpts:` hold for all pages together.
@Suite struct SharedExcerptsTests {
  private static let report = """
    The dam above Harrow failed on Tuesday night and two roads were closed by water.

    Engineers had warned of cracks in the wall in a report last year, the council said.
    """

  private static func said(_ limits: String, hides: Bool) async throws -> [String] {
    let block = { (story: String) in
      "Content/\(story)/articles/2026-03-03-wire-dam.txt"
    }
    let trimmed = hides ? "edits:\n  - hide: 2026-03-03-wire-dam#" : ""
    let ids = try await ids(block("a"))
    let files = [
      SourceFile(
        path: "Content/site.yml", text: "title: T\ntimezone: Europe/London\nexcerpts: \(limits)\n"),
      SourceFile(
        path: "Content/a/index.md", text: "---\ntitle: A\n\(trimmed)\(hides ? ids[0] : "")\n---\n"),
      SourceFile(
        path: "Content/b/index.md", text: "---\ntitle: B\n\(trimmed)\(hides ? ids[1] : "")\n---\n"),
      SourceFile(path: block("a"), text: report), SourceFile(path: block("b"), text: report),
    ]
    return try await Pipeline(Configuration()).explain(SiteFiles(content: files, templates: []))
      .diagnostics.map(\.text)
  }

  private static func ids(_ path: String) async throws -> [String] {
    let files = [
      SourceFile(path: "Content/site.yml", text: "title: T\ntimezone: Europe/London\n"),
      SourceFile(path: "Content/a/index.md", text: "---\ntitle: A\n---\n"),
      SourceFile(path: path, text: report),
    ]
    return try await Pipeline(Configuration()).explain(SiteFiles(content: files, templates: []))
      .explainers.flatMap(\.story.articles).flatMap(\.blocks).map(\.id)
  }

  @Test(arguments: ["{share: 60 %, over: trim}", "{words: 20}"])
  func addsUpWhatSeveralStoriesShowOfOneReport(limits: String) async throws {
    let said = try await Self.said(limits, hides: true)
    #expect(said.count == 1)
    #expect(
      said[0].contains(
        "articles/2026-03-03-wire-dam.txt:1:1: error: 2 stories together show 31 of the 31 words of this"
      ))
    #expect(
      said[0].contains("\nContent/b/articles/2026-03-03-wire-dam.txt:1:1: note: the same report"))
  }

  @Test func countsAParagraphOnceHoweverManyStoriesShowIt() async throws {
    #expect(try await Self.said("{words: 31}", hides: false) == [])
  }
}
