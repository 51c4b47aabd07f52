import Model
import Pipeline
import TestSupport
import Testing

/// The last line of a build.
@Suite struct ReportSummaryTests {
  @Test func countsOnlyWhatThereIs() async throws {
    #expect(try await summary(of: { $0.hasPrefix("Content/about") }) == "1 page, 3 files")
    #expect(
      try await summary(of: { $0.hasPrefix("Content/dam/") })
        == "1 story, 1 article, 4 blocks (3 used), 10 files")
  }

  private func summary(of isWanted: (String) -> Bool) async throws -> String {
    let files = EditedSite.start.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let report = try await Pipeline(Configuration()).explain(
      SiteFiles(
        content: files.filter { $0.path == "Content/site.yml" || isWanted($0.path) },
        templates: files.filter { $0.path.hasPrefix("Templates/") }))
    return report.summary
  }
}
