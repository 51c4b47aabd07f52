import Foundation
import Model
import TestSupport
import Testing
import Writing

@testable import Pipeline

/// Styles and scripts under names that change with them, so that browsers may keep them for ever.
@Suite struct HashedAssetsTests {
  private static func site(_ line: String, own style: String? = nil) -> [Archive.File] {
    var files = [
      "Content/site.yml":
        "title: The Record\ntimezone: UTC\nbaseURL: https://example.org/news/\n\(line)\n",
      "Content/about.md": "---\ntitle: About\n---\nWho we are.\n",
    ]
    files["Templates/assets/style.css"] = style
    return files.map { Archive.File(path: $0.key, bytes: Array($0.value.utf8)) }
  }

  private static func pages(_ files: [Archive.File]) async throws -> [String: String] {
    try await TemporaryFolder.with(files) { folder in
      let report = try await Pipeline(Configuration(root: folder.url.path)).examine().report
      #expect(report.diagnostics == [], "\(report.diagnostics.map(\.text))")
      let pages = try await Pipeline(Configuration(root: folder.url.path)).check().pages
      return Dictionary(
        pages.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  private static func style(in pages: [String: String]) -> String? {
    pages.keys.first { $0.hasSuffix("/style.css") }
  }

  @Test func namesAFolderByWhatIsInIt() async throws {
    let pages = try await Self.pages(Self.site("assets: hashed"))
    let style = try #require(Self.style(in: pages))
    #expect(style.wholeMatch(of: /assets\/[0-9a-f]{10}\/style\.css/) != nil)
    #expect(pages["about/index.html"]?.contains("href=\"../\(style)\"") == true)
    #expect(pages["404.html"]?.contains("href=\"/news/\(style)\"") == true)
    #expect(
      pages["_headers"]
        == "/news/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n")
    let other = try await Self.pages(Self.site("assets: hashed", own: "p { color: red }"))
    #expect(Self.style(in: other) != style)
    #expect(try await Self.style(in: Self.pages(Self.site("assets: hashed"))) == style)
  }

  @Test func keepsTheirNamesUnlessAsked() async throws {
    let pages = try await Self.pages(Self.site(""))
    #expect(Self.style(in: pages) == "assets/style.css")
    #expect(pages["_headers"] == nil)
  }

  @Test func leavesHeadersToTheAuthor() async throws {
    let own = Archive.File(path: "Content/static/_headers", bytes: Array("/*\n".utf8))
    let pages = try await Self.pages(Self.site("assets: hashed") + [own])
    #expect(pages["_headers"] == "/*\n")
  }
}
