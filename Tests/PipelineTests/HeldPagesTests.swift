import Foundation
import Model
import TestSupport
import Testing
import Writing

@testable import Pipeline

/// What is wrong with one page holds up that page alone, and never loses what readers have.
@Suite struct HeldPagesTests {
  private static let site = """
    -- Content/site.yml --
    title: The Record
    timezone: Europe/London
    -- Content/about.md --
    ---
    title: About
    ---
    Who we are.
    -- Content/news/comet.md --
    ---
    title: A comet
    date: 2025-01-02
    ---
    It came. See [who we are](/about/).
    -- Content/news/frost.md --
    ---
    title: Frost
    date: 2025-01-03
    ---
    It froze.
    -- Content/dam/index.md --
    ---
    title: The dam
    ---
    It failed.
    -- Content/dam/articles/2025-03-18-wire-a.txt --
    The dam above the town failed on Tuesday and 12 villages were flooded, the mayor said.

    "We had no warning at all," said Ann Lee, the mayor of the town, who lost her own house.

    """

  /// An author at work on that site.
  private struct Author {
    let folder: URL

    func write(_ text: String, to path: String) throws {
      try Data(text.utf8).write(to: folder.appending(path: path))
    }

    func build() async throws -> Report {
      try await Pipeline(Configuration(root: folder.path, jobs: 2)).build()
    }

    func page(_ path: String) -> String? {
      try? String(contentsOf: folder.appending(path: "Site/" + path), encoding: .utf8)
    }

    func waiting() throws -> Int? {
      Manifest(
        reading: [UInt8](try Data(contentsOf: folder.appending(path: "Site/manifest.json"))))?
        .waiting
    }

    /// The errors and what became of pages, without the words.
    func said(_ report: Report) -> [String] {
      report.diagnostics.map { "\($0.location.path) \($0.identifier)" }.sorted()
    }

    /// Whether the site is byte for byte what a first build writes.
    func isClean() async throws -> Bool {
      let clean = try await Pipeline(Configuration(root: folder.path, jobs: 2)).check()
      let site = try FileTree.files(below: folder.appending(path: "Site"))
        .filter { $0.key != Manifest.fileName }
      return try !clean.hasErrors && waiting() == 0
        && site.mapValues { [UInt8]($0) }
          == Dictionary(uniqueKeysWithValues: clean.pages.map { ($0.path, $0.bytes) })
    }
  }

  private static func with(_ work: (Author) async throws -> Void) async throws {
    try await TemporaryFolder.with(Archive(site).files) { try await work(Author(folder: $0.url)) }
  }

  private static let broken = "---\ntitle: A new comet\ndate: 2025-01-02\ncolour: red\n---\nGone.\n"

  @Test func keepsABrokenPageAndWritesTheOthers() async throws {
    try await Self.with { author in
      _ = try await author.build()
      let old = author.page("news/comet/index.html")
      try author.write(Self.broken, to: "Content/news/comet.md")
      try author.write("---\ntitle: About us\n---\nNew words.\n", to: "Content/about.md")
      let report = try await author.build()
      #expect(report.hasErrors)
      #expect(
        author.said(report) == [
          "Content/news/comet.md page-kept", "Content/news/comet.md unknown-key",
        ])
      #expect(author.page("about/index.html")?.contains("New words.") == true)
      #expect(author.page("news/comet/index.html") == old)
      // Lists tell of the page that readers find.
      #expect(author.page("news/index.html")?.contains("A comet") == true)
      #expect(author.page("news/index.html")?.contains("A new comet") == false)
      #expect(try author.waiting() == 1)
      try author.write(
        Self.broken.replacing("colour: red\n", with: ""), to: "Content/news/comet.md")
      #expect(try await !author.build().hasErrors)
      #expect(try await author.isClean())
    }
  }

  @Test func buildsOnWhileAPageWaits() async throws {
    try await Self.with { author in
      _ = try await author.build()
      let old = author.page("news/comet/index.html")
      try author.write(Self.broken, to: "Content/news/comet.md")
      let first = try await author.build()
      for title in ["Cold", "Colder"] {
        try author.write(
          "---\ntitle: \(title)\ndate: 2025-01-03\n---\nIt froze.\n", to: "Content/news/frost.md")
        let report = try await author.build()
        #expect(report.diagnostics == first.diagnostics)
        #expect(author.page("news/frost/index.html")?.contains(title) == true)
        #expect(author.page("news/index.html")?.contains(title) == true)
        #expect(author.page("news/comet/index.html") == old)
      }
      #expect(try await author.build().writing?.written == [])
      // Taken back to what it was, the page is at once as good as new, with new neighbours.
      let comet =
        "---\ntitle: A comet\ndate: 2025-01-02\n---\nIt came. See [who we are](/about/).\n"
      try author.write(comet, to: "Content/news/comet.md")
      #expect(try await !author.build().hasErrors)
      #expect(try await author.isClean())
    }
  }

  @Test func goesWithoutAPageThatNeverWasWell() async throws {
    try await Self.with { author in
      try author.write(Self.broken, to: "Content/news/comet.md")
      try author.write(
        "---\ntitle: Frost\ndate: 2025-01-03\n---\nSee [the comet](/news/comet/).\n",
        to: "Content/news/frost.md")
      let report = try await author.build()
      #expect(
        author.said(report) == [
          "Content/news/comet.md page-missing", "Content/news/comet.md unknown-key",
        ])
      #expect(author.page("news/comet/index.html") == nil)
      #expect(author.page("news/index.html")?.contains("comet") == false)
      #expect(author.page("dam/index.html") != nil)
      // What leads to it is told when it does not come.
      try FileManager.default.removeItem(at: author.folder.appending(path: "Content/news/comet.md"))
      let gone = try await author.build()
      #expect(
        author.said(gone) == [
          "Content/news/frost.md broken-link", "Content/news/frost.md page-kept",
        ])
    }
  }

  /// Deleting `.explainer/` costs time and never a page.
  @Test func keepsThePageOfAForgottenBuild() async throws {
    try await Self.with { author in
      _ = try await author.build()
      let old = try #require(author.page("news/comet/index.html"))
      try FileManager.default.removeItem(at: author.folder.appending(path: ".explainer"))
      try author.write(Self.broken, to: "Content/news/comet.md")
      let report = try await author.build()
      #expect(report.writing?.removed == [])
      #expect(author.page("news/comet/index.html") == old)
      try FileManager.default.removeItem(at: author.folder.appending(path: "Content/news/comet.md"))
      #expect(try await author.build().writing?.removed == ["news/comet/index.html"])
      #expect(try await author.isClean())
    }
  }

  @Test func holdsAStoryWithALinkThatLeadsNowhere() async throws {
    try await Self.with { author in
      _ = try await author.build()
      let old = author.page("dam/index.html")
      try author.write(
        "---\ntitle: Water\n---\nSee [the glossary](/glossary/).\n", to: "Content/dam/index.md")
      try author.write("---\ntitle: About us\n---\nNew words.\n", to: "Content/about.md")
      let report = try await author.build()
      #expect(
        author.said(report) == [
          "Content/dam/index.md broken-link", "Content/dam/index.md page-kept",
        ])
      #expect(author.page("dam/index.html") == old)
      #expect(author.page("index.html")?.contains("The dam") == true)
      #expect(author.page("about/index.html")?.contains("New words.") == true)
      try author.write("---\ntitle: Water\n---\nIt failed.\n", to: "Content/dam/index.md")
      #expect(try await !author.build().hasErrors)
      #expect(try await author.isClean())
    }
  }

  @Test func mergesPartsAroundABrokenPage() async throws {
    try await Self.with { author in
      _ = try await author.build()
      let old = author.page("news/comet/index.html")
      try author.write(Self.broken, to: "Content/news/comet.md")
      try author.write("---\ntitle: About us\n---\nNew words.\n", to: "Content/about.md")
      let pipeline = Pipeline(Configuration(root: author.folder.path, jobs: 2))
      var parts: [String] = []
      for number in 1...2 {
        let shard = try #require(Shard("\(number)/2"))
        let file = author.folder.appending(path: "Parts/\(shard.fileName)").path
        _ = try await pipeline.build(shard, into: file)
        parts.append(file)
      }
      let report = try await pipeline.merge(parts)
      #expect(
        author.said(report) == [
          "Content/news/comet.md page-missing", "Content/news/comet.md unknown-key",
        ])
      #expect(author.page("about/index.html")?.contains("New words.") == true)
      #expect(author.page("news/comet/index.html") == old)
      #expect(try author.waiting() == 1)
    }
  }

  /// Nothing can be right while this is wrong.
  @Test(arguments: [
    ("Content/site.yml", "title: The Record\ntimezone: Europe/London\ncolour: red\n"),
    ("Content/frost.md", "---\ntitle: Frost\naliases: [/about]\n---\nIt froze.\n"),
    ("Content/news/index.md", "---\ntitle: News\ncolour: red\n---\nWords.\n"),
    ("Templates/page.mustache", "{{nothing}}"),
  ])
  func stopsForWhatConcernsTheWholeSite(path: String, text: String) async throws {
    try await Self.with { author in
      _ = try await author.build()
      let site = author.folder.appending(path: "Site")
      let old = try FileTree.files(below: site)
      try FileManager.default.createDirectory(
        at: author.folder.appending(path: path).deletingLastPathComponent(),
        withIntermediateDirectories: true)
      try author.write(text, to: path)
      try author.write("---\ntitle: About us\n---\nNew words.\n", to: "Content/about.md")
      #expect(try await author.build().hasErrors)
      #expect(try FileTree.files(below: site) == old)
    }
  }
}
