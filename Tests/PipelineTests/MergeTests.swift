import Foundation
import Model
import TestSupport
import Testing
import Writing

@testable import Pipeline

/// However many machines share the work, the site is that of one build.
@Suite struct MergeTests {
  @Test(arguments: [5, 6, 7], 1...5)
  func writesWhatOneBuildWritesAfterAnyEdits(seed: UInt64, count: Int) async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      var site = EditedSite(in: folder.url, seed: seed * 100 + UInt64(count))
      var written = 0
      for step in 0..<6 {
        var edits: [String] = []
        for _ in 0..<2 { edits.append(try site.edit().words) }
        let comment = "seed \(seed), step \(step): \(edits)"
        if try await Self.compare(folder.url, count, comment) { written += 1 }
      }
      #expect(written > 0, "every step left an error, so that no site was compared")
    }
  }

  @Test func leavesTheNextBuildNothingToDo() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      let site = SharedOutSite(folder: folder.url, count: 3)
      try await site.build()
      let merged = try await site.pipeline.merge(site.parts)
      let next = try await site.pipeline.build()
      #expect(next.writing?.written == [])
      #expect(next.summary.hasSuffix("0 written, \(merged.files) unchanged, 0 removed"))
    }
  }

  @Test func takesThePartsInAnyOrderAndTwice() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      let site = SharedOutSite(folder: folder.url, count: 3)
      try await site.build()
      let first = try await site.pipeline.merge(site.parts)
      let again = try await site.pipeline.merge(site.parts.reversed())
      #expect(again.writing?.unchanged.count == first.writing?.written.count)
      #expect(again.writing?.written == [])
    }
  }

  @Test func replacesAnOlderSite() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      _ = try await Pipeline(Configuration(root: folder.url.path)).build()
      try FileManager.default.removeItem(at: folder.url.appending(path: "Content/about.md"))
      #expect(try await Self.compare(folder.url, 2, "a page less"))
      let about = folder.url.appending(path: "Site/about/index.html")
      #expect(!FileManager.default.fileExists(atPath: about.path))
    }
  }

  /// Builds in parts and, in a copy, as a whole; false when errors kept both from writing a site.
  private static func compare(
    _ root: URL, _ count: Int, _ comment: String
  ) async throws -> Bool {
    let whole = root.appendingPathExtension("whole")
    defer { try? FileManager.default.removeItem(at: whole) }
    try FileManager.default.copyItem(at: root, to: whole)
    for rest in ["Site", ".explainer", "Parts"] {
      try? FileManager.default.removeItem(at: whole.appending(path: rest))
    }
    let one = try await Pipeline(Configuration(root: whole.path, jobs: 2)).build()
    let site = SharedOutSite(folder: root, count: count)
    try await site.build()
    let merged = try await site.pipeline.merge(site.parts)
    #expect(merged.diagnostics == one.diagnostics, "\(comment)")
    guard !one.hasErrors else { return false }
    #expect(merged.tally == one.tally, "\(comment)")
    let found = try FileTree.files(below: root.appending(path: "Site"))
    #expect(
      try found == FileTree.files(below: whole.appending(path: "Site")), "\(comment)")
    return true
  }
}

/// Addresses by patterns, taxonomies and environments hold in every part as they do in one build.
@Suite struct MergedSettingsTests {
  private static let files = Archive(
    """
    -- Content/site.yml --
    title: The Record
    timezone: Europe/London
    baseURL: https://example.org/
    taxonomies: {region: Regions}
    permalinks: {news: "/:year/:slug/", stories: "/story/:slug/"}
    environments:
      staging: {title: The Draft, crawlers: none, permalinks: {news: "/news/:title/"}}
    -- Content/about.md --
    ---
    title: About
    permalink: /who/
    ---
    [The flood](news/flood.md), [the dam](dam/index.md)
    -- Content/news/flood.md --
    ---
    title: The great flood
    date: 2026-03-01
    region: North
    ---
    [About](../about.md)
    -- Content/dam/index.md --
    ---
    title: The dam
    region: [North, South]
    ---
    It failed, see [the flood](../news/flood.md).
    -- Content/dam/articles/2025-03-18-wire-a.txt --
    The dam above the town failed on Tuesday and four villages were flooded, the mayor said.

    The government sent tents and promised to pay for every house that was lost.

    """
  ).files

  private static func pipeline(_ folder: URL, _ environment: String?) -> Pipeline {
    Pipeline(
      Configuration(root: folder.path, flags: BuildFlags(environment: environment)))
  }

  private static func parts(
    of folder: URL, count: Int, _ environment: String?
  ) async throws -> [String] {
    var paths: [String] = []
    for number in 1...count {
      let path = folder.appending(path: "Parts/\(number).part").path
      let shard = try #require(Shard(number, of: count))
      _ = try await pipeline(folder, environment).build(shard, into: path)
      paths.append(path)
    }
    return paths
  }

  @Test(arguments: [nil, "staging"])
  func makeTheSameSiteInParts(environment: String?) async throws {
    try await TemporaryFolder.with(Self.files) { shared in
      try await TemporaryFolder.with(Self.files) { whole in
        let one = try await Self.pipeline(whole.url, environment).build()
        #expect(one.diagnostics.map(\.text) == [])
        let parts = try await Self.parts(of: shared.url, count: 3, environment)
        _ = try await Self.pipeline(shared.url, environment).merge(parts)
        let site = try FileTree.files(below: shared.url.appending(path: "Site"))
        #expect(try site == FileTree.files(below: whole.url.appending(path: "Site")))
        let flood = environment == nil ? "2026/flood" : "news/the-great-flood"
        #expect(site["\(flood)/index.html"] != nil)
        #expect(site["region/north/index.html"] != nil)
      }
    }
  }

  @Test func refuseAPartOfAnotherEnvironment() async throws {
    try await TemporaryFolder.with(Self.files) { folder in
      let parts = try await Self.parts(of: folder.url, count: 2, "staging")
      let merged = try await Self.pipeline(folder.url, nil).merge(parts)
      #expect(merged.diagnostics.map(\.identifier) == ["other-content", "other-content"])
      #expect(
        merged.diagnostics.first?.message.contains("'Content/site.yml', or for another environment")
          == true)
    }
  }
}
