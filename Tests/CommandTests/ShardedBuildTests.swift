import Foundation
import TestSupport
import Testing

/// Four programs at once, each with one part of the site, as a matrix of CI jobs runs them.
@Suite struct ShardedBuildTests {
  @Test func mergesTheDemoIntoWhatOneBuildWrites() async throws {
    try await Self.compare(
      ["Content", "Templates"].flatMap { folder in
        try Repository.files(below: folder).map { file in
          Archive.File(path: file.path, bytes: file.bytes)
        }
      })
  }

  @Test func mergesStoriesPagesTagsAndSections() async throws {
    try await Self.compare(Self.site)
  }

  /// Stories, drafts, sections in sections, subjects of stories and pages, and warnings.
  private static let site: [Archive.File] = {
    var text = """
      -- Content/site.yml --
      title: The Record
      timezone: Europe/London
      baseURL: https://example.org/
      -- Content/about.md --
      ---
      title: About
      ---
      We are <b>bold</b>.
      -- Content/science/index.md --
      ---
      title: Science
      ---
      All of it.

      """
    for number in 0..<70 {
      text += """
        -- Content/science/\(number % 2 == 0 ? "" : "comets/")page-\(number).md --
        ---
        title: Page \(number)
        date: 2025-01-\(10 + number % 20)
        tags: [space, tag \(number % 7)]
        draft: \(number % 11 == 10)
        ---
        Words of page \(number), [which lead](../page-\(number)/) to themselves.

        """
    }
    for number in 0..<7 {
      text += """
        -- Content/story-\(number)/index.md --
        ---
        title: Story \(number)
        tags: [water, tag \(number)]
        draft: \(number == 5)
        ---
        What happened.
        -- Content/story-\(number)/articles/2025-03-1\(number)-wire-dam.txt --
        The dam above town \(number) failed on Tuesday and 1\(number) villages were flooded, the mayor said.
        "We had no warning at all," said Ann Lee, the mayor of the town, who lost her own house.
        What happens next
        The government sent \(number)40 tents and promised to pay for every house that was lost.

        """
    }
    return Archive(text).files
  }()

  private static func compare(_ files: [Archive.File]) async throws {
    try await TemporaryFolder.with(files) { whole in
      try await TemporaryFolder.with(files) { shared in
        let one = try explainer(["build"], in: whole.url)
        #expect(one.status == 0)
        try await buildFourPartsAtOnce(in: shared.url)
        let merged = try explainer(
          ["merge"] + (1...4).map { "Parts/\($0)-of-4.part" }, in: shared.url)
        #expect(merged == one)
        let site = try FileTree.files(below: shared.url.appending(path: "Site"))
        #expect(site["manifest.json"] != nil)
        #expect(try site == FileTree.files(below: whole.url.appending(path: "Site")))
        let next = try explainer(["build"], in: shared.url)
        #expect(next.output.contains(": 0 written, \(site.count - 1) unchanged, 0 removed"))
      }
    }
  }

  private static func buildFourPartsAtOnce(in folder: URL) async throws {
    try await withThrowingTaskGroup(of: Program.Outcome.self) { group in
      for number in 1...4 {
        group.addTask { try explainer(["build", "--shard", "\(number)/4"], in: folder) }
      }
      for try await outcome in group {
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.hasPrefix("part "))
      }
    }
  }

  private static func explainer(_ arguments: [String], in folder: URL) throws -> Program.Outcome {
    try Program.run(try Program.built("explainer"), arguments, in: folder)
  }
}
