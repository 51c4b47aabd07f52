import Foundation
import Model
import Pipeline
import TestSupport
import Testing

/// A story of three saved pages of different markup: modern markup with linked data, a table in
/// Windows-1252 with line breaks for paragraphs, and nameless boxes that a script wrote.
@Suite struct SavedPagesTests {
  private static func explained(
    _ check: (Report, Explainer) throws -> Void
  ) async throws {
    try await TemporaryFolder.with(try files()) { folder in
      let report = try await Pipeline(Configuration(root: folder.url.path)).explain()
      try check(report, try #require(report.explainers.first))
    }
  }

  private static func files() throws -> [Archive.File] {
    let site = "title: The Record\ntimezone: Europe/London\n"
    let index = "---\ntitle: The dam at Harrow\n---\n"
    let pages = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "SavedPages")
    return [
      Archive.File(path: "Content/site.yml", bytes: Array(site.utf8)),
      Archive.File(path: "Content/dam/index.md", bytes: Array(index.utf8)),
    ]
      + (try ["weekly", "gazette", "wire"].map { name in
        Archive.File(
          path: "Content/dam/articles/\(name).html",
          bytes: [UInt8](try Data(contentsOf: pages.appending(path: name + ".html"))))
      })
  }

  @Test func readsWhoWroteWhatAndWhen() async throws {
    try await Self.explained { report, explainer in
      #expect(report.diagnostics.map(\.text) == [])
      let articles = explainer.story.articles
      #expect(articles.map(\.id) == ["wire", "weekly", "gazette"])
      #expect(articles.map(\.details.outlet) == ["Sample Wire", "Harrow Weekly", "The Gazette"])
      #expect(
        articles.map(\.details.byline) == [["Cy Dent"], ["Ann Lee", "Bo Ash"], ["Dee Quill"]])
      #expect(
        articles.map { $0.details.published?.iso } == ["2026-03-03", "2026-03-04", "2026-03-05"])
      #expect(articles[1].details.updated?.iso == "2026-03-05")
      #expect(articles[1].details.link == "https://weekly.example/news/clinics-reopen")
      #expect(articles[2].details.link == "https://gazette.example/2026/03/05/dam-report")
      #expect(
        articles[1].details.dek
          == "The health board says all patients will be seen again within a week of the breach.")
    }
  }

  @Test func findsTheSubheadsAndLeavesOutWhatIsNoNews() async throws {
    try await Self.explained { _, explainer in
      let blocks = explainer.story.articles.flatMap(\.blocks)
      #expect(
        blocks.filter { $0.kind == .subhead }.map(\.text)
          == ["Warnings ignored", "What happens next", "A long quarrel"])
      let shown = explainer.sections.flatMap(\.blocks).map(\.block.text)
      #expect(shown.count >= 10)
      for word in [
        "Advertisement", "Buy pumps", "Related", "newsletter", "boat", "Copyright", "Photo",
      ] {
        #expect(!shown.contains { $0.contains(word) }, "\(word)")
      }
      #expect(
        blocks.contains {
          $0.kind == .furniture(.caption) && $0.text == "The clinic on Mill Lane. Photo: Cy Dent"
        })
    }
  }

  /// Reads the file itself: tags out, references and old letters by hand, spaces aside.
  @Test func findsTheWordsOfEachCitationAtItsPlaceInTheFile() async throws {
    try await Self.explained { _, explainer in
      for placed in explainer.sections.flatMap(\.blocks) {
        let bytes = placed.citation.file.bytes[placed.citation.range]
        let isOld = placed.citation.file.path.hasSuffix("gazette.html")
        let text = try #require(
          String(data: Data(bytes), encoding: isOld ? .windowsCP1252 : .utf8))
        #expect(Self.letters(text) == Self.letters(placed.block.text), "\(placed.block.text)")
      }
    }
  }

  private static func letters(_ text: String) -> String {
    text.replacing(/<script>.*?<\/script>/, with: "").replacing(/<[^>]*>/, with: "")
      .replacing("&amp;", with: "&").replacing("&ldquo;", with: "“")
      .replacing("&rdquo;", with: "”").replacing("&rsquo;", with: "’")
      .replacing(/\s+/, with: "")
  }

  @Test func letsNothingThroughButWordsAndLinks() async throws {
    try await TemporaryFolder.with(try Self.files()) { folder in
      let report = try await Pipeline(Configuration(root: folder.url.path)).build()
      #expect(report.diagnostics.map(\.text) == [])
      let page = try String(
        contentsOf: folder.url.appending(path: "Site/dam/index.html"), encoding: .utf8)
      #expect(page.contains("“We will see every patient within a week,”"))
      #expect(page.contains("£2 million"))
      #expect(page.contains("<a href=\"https://weekly.example/people/dee-fox\">"))
      #expect(!page.contains("track(1)"))
    }
  }
}
