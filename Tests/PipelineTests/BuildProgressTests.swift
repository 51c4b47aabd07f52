import Foundation
import TestSupport
import Testing

@testable import Pipeline

/// What somebody at a terminal is told while they wait.
@Suite struct BuildProgressTests {
  @Test func saysHowManyOfAllAreDone() {
    let progress = BuildProgress()
    #expect(progress.text == nil)
    BuildProgress.$current.withValue(progress) {
      BuildProgress.begin(12_000, "stories")
      BuildProgress.step()
      BuildProgress.step(1233)
    }
    #expect(progress.text == "1,234 of 12,000 stories")
  }

  @Test func countsEveryStoryOfABuild() async throws {
    let progress = BuildProgress()
    try await TemporaryFolder.with(EditedSite.start) { folder in
      try folder.write(
        Archive.File(path: "Content/bridge/articles/2025-02-01-post-c.txt", bytes: []))
      _ = try await BuildProgress.$current.withValue(progress) {
        try await Pipeline(Configuration(root: folder.url.path, jobs: 2)).check()
      }
    }
    #expect(progress.text == "2 of 2 stories")
  }
}
