import Foundation
import Model
import TestSupport
import Testing
import Writing

@testable import Pipeline

/// What a build makes of several stories at once, and what it keeps of them for the next.
@Suite struct SiteIndexesTests {
  @Test func keepsTheIndexesWhenAnUnrelatedPageChanges() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      let first = try await Self.build(folder.url)
      #expect(
        Set(["sources/index.html", "people/index.html", "search/index.js"])
          .isSubset(of: first.writing?.written ?? []))
      let page = folder.url.appending(path: "Content/science/a.md")
      try Data("---\ntitle: A\ndate: 2025-01-02\ntags: [water]\n---\nOther words.\n".utf8).write(
        to: page)
      #expect(try await Self.build(folder.url).writing?.written == ["science/a/index.html"])
    }
  }

  @Test func findsNewWordsOfAStory() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      _ = try await Self.build(folder.url)
      let report = folder.url.appending(path: "Content/dam/articles/2025-03-18-wire-a.txt")
      let text = try String(contentsOf: report, encoding: .utf8)
      try Data((text + "\nThe zoologist was not at home when the water came over the wall.\n").utf8)
        .write(to: report)
      let written = try await Self.build(folder.url).writing?.written ?? []
      #expect(written.contains("search/index.js"))
      let index = try String(
        contentsOf: folder.url.appending(path: "Site/search/index.js"), encoding: .utf8)
      #expect(index.contains("zoologi"))
    }
  }

  @Test func makesNoSearchWhenThereIsToBeNone() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      try Self.add("search: none", to: folder.url)
      let written = try await Self.build(folder.url).writing?.written ?? []
      #expect(written.contains("sources/index.html"))
      #expect(!written.contains { $0.hasPrefix("search/") })
    }
  }

  @Test func saysWhatPagefindStillHasToDo() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      try Self.add("search: pagefind", to: folder.url)
      #expect(
        try await Self.build(folder.url).diagnostics.map(\.identifier).contains("no-search-index"))
      let index = folder.url.appending(path: "Site/pagefind")
      try FileManager.default.createDirectory(at: index, withIntermediateDirectories: true)
      try Data().write(to: index.appending(path: "pagefind.js"))
      let again = try await Self.build(folder.url)
      #expect(!again.diagnostics.map(\.identifier).contains("no-search-index"))
      #expect(FileManager.default.fileExists(atPath: index.appending(path: "pagefind.js").path))
    }
  }

  private static func build(_ root: URL) async throws -> Report {
    try await Pipeline(Configuration(root: root.path, jobs: 2)).build()
  }

  private static func add(_ line: String, to root: URL) throws {
    let file = root.appending(path: "Content/site.yml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data((text + "\n" + line + "\n").utf8).write(to: file)
  }
}
