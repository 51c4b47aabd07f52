import Foundation
import Model
import TestSupport
import Testing
import Writing

@testable import Pipeline

/// Whatever an author does between two builds, the second writes what a first build would write.
@Suite struct IncrementalBuildTests {
  @Test(arguments: [1, 2, 3, 4])
  func writesWhatACleanBuildWritesAfterAnyEdits(seed: UInt64) async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      var site = EditedSite(in: folder.url, seed: seed)
      for step in 0..<40 {
        let edit = try site.edit()
        try await Self.compare(folder.url, "seed \(seed), step \(step): \(edit)")
      }
    }
  }

  @Test func doesNothingWhenNothingChanged() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      _ = try await Self.pipeline(folder.url).build()
      let again = try await Self.pipeline(folder.url).build()
      #expect(again.writing?.written == [])
      #expect(again.writing?.unchanged.count == again.files)
      #expect(again.tally == (try await Self.pipeline(folder.url).check().tally))
    }
  }

  @Test(arguments: ["", "explainer", "cut", "old"])
  func ignoresADamagedMemory(damage: String) async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      _ = try await Self.pipeline(folder.url).build()
      let cache = folder.url.appending(path: ".explainer/build")
      let bytes = try Data(contentsOf: cache)
      try (damage == "cut" ? bytes.dropLast(7) : Data(damage.utf8)).write(to: cache)
      let page = folder.url.appending(path: "Content/about.md")
      try Data("---\ntitle: About\n---\nNew words.\n".utf8).write(to: page)
      try await Self.compare(folder.url, damage)
    }
  }

  @Test func repairsTheOutputThatSomebodyDeleted() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      _ = try await Self.pipeline(folder.url).build()
      try FileManager.default.removeItem(at: folder.url.appending(path: "Site/dam/index.html"))
      let report = try await Self.pipeline(folder.url).build()
      #expect(report.writing?.written == ["dam/index.html"])
    }
  }

  @Test func saysTheSameOfAFileThatWasNotReadAgain() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      let page = folder.url.appending(path: "Content/about.md")
      try Data("---\ntitle: About\n---\nSee <b>us</b>.\n".utf8).write(to: page)
      let first = try await Self.pipeline(folder.url).build()
      #expect(first.diagnostics.contains { $0.location.path == "Content/about.md" })
      let again = try await Self.pipeline(folder.url).build()
      #expect(again.diagnostics == first.diagnostics)
    }
  }

  private static func pipeline(_ root: URL) -> Pipeline {
    Pipeline(Configuration(root: root.path, jobs: 2))
  }

  /// Builds with what is remembered and, in memory, without.
  private static func compare(_ root: URL, _ comment: String) async throws {
    let clean = try await pipeline(root).check()
    let report = try await pipeline(root).build()
    #expect(report.diagnostics == clean.diagnostics, "\(comment)")
    guard !clean.hasErrors else { return }
    #expect(report.tally == clean.tally, "\(comment)")
    let site = root.appending(path: "Site")
    let written = try FileManager.default.subpathsOfDirectory(atPath: site.path)
      .filter { !$0.hasPrefix(".") && $0.hasSuffix("l") || $0.hasSuffix("s") }
    var expected: [String: [UInt8]] = [:]
    for page in clean.pages { expected[page.path] = page.bytes }
    for (path, bytes) in expected {
      let found = try? [UInt8](Data(contentsOf: site.appending(path: path)))
      #expect(found == bytes, "\(comment): \(path)")
    }
    let extra = written.filter { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: site.appending(path: path).path, isDirectory: &isFolder)
      return !isFolder.boolValue && expected[path] == nil
    }
    #expect(extra == [], "\(comment)")
  }
}
