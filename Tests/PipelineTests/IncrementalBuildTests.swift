import Foundation
import Model
import TestSupport
import Testing
import Writing

@testable import Pipeline

/// Whatever an author does between two builds, the second writes what a first build would write.
@Suite struct IncrementalBuildTests {
  /// One seed after the other, or the tests of the server would wait for a free thread.
  @Test(.serialized, arguments: 1...10)
  func writesWhatACleanBuildWritesAfterAnyEdits(seed: UInt64) async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      var site = EditedSite(in: folder.url, seed: seed)
      let preview = Preview(Self.configuration(folder.url))
      for step in 0..<50 {
        let (edit, changes) = try site.edit()
        let comment = "seed \(seed), step \(step): \(edit)"
        let clean = try await Self.compare(folder.url, comment)
        let first = try await preview.build(after: changes)
        let shown = try await preview.catchUp() ?? first
        #expect(shown.diagnostics == clean.diagnostics, "\(comment)")
        #expect(shown.tally == clean.tally || clean.hasErrors, "\(comment)")
        #expect(Self.bytes(of: shown.pages) == Self.bytes(of: clean.pages), "\(comment)")
      }
    }
  }

  @Test func readsOnlyWhatItIsToldOf() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      let preview = Preview(Self.configuration(folder.url))
      _ = try await preview.build()
      for name in ["about", "science/a"] {
        let page = "---\ntitle: \(name == "about" ? "About" : "A")\n---\nNew words.\n"
        let date = name == "about" ? "" : "date: 2025-01-02\ntags: [water]\n"
        try Data(page.replacing("---\nNew", with: date + "---\nNew").utf8)
          .write(to: folder.url.appending(path: "Content/\(name).md"))
      }
      let told = Self.bytes(of: try await preview.build(after: .files(["Content/about.md"])).pages)
      let whole = Self.bytes(of: try await preview.build().pages)
      #expect(told["about/index.html"] == whole["about/index.html"])
      #expect(told["science/a/index.html"] != whole["science/a/index.html"])
      #expect(told.keys == whole.keys)
    }
  }

  @Test func showsAStoryBeforeTheIndexesThatTellOfIt() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      let path = "Content/dam/articles/2025-03-18-wire-a.txt"
      let file = folder.url.appending(path: path)
      let preview = Preview(Self.configuration(folder.url))
      let old = Self.bytes(of: try await preview.build().pages)
      #expect(try await preview.catchUp() == nil)
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data((text + "\nA zoologist was not at home when the water came.\n").utf8).write(to: file)
      let first = Self.bytes(of: try await preview.build(after: .files([path])).pages)
      let rest = try #require(try await preview.catchUp())
      #expect(first["dam/index.html"] != old["dam/index.html"])
      #expect(first["search/index.js"] == old["search/index.js"])
      #expect(
        Self.bytes(of: rest.pages)
          == Self.bytes(of: try await Self.pipeline(folder.url).check().pages))
      #expect(try await preview.catchUp() == nil)
    }
  }

  @Test func makesTheIndexesOfAllThatWasSavedSinceTheyWereMade() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      let path = "Content/dam/articles/2025-03-18-wire-a.txt"
      let preview = Preview(Self.configuration(folder.url))
      _ = try await preview.build()
      for words in ["zoologist", "astronomer"] {
        let file = folder.url.appending(path: path)
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data((text + "\nOne \(words) was not at home when the water came.\n").utf8).write(
          to: file)
        // Nobody waits for the lists: the next save comes first, or something else than a save.
        _ = try await preview.build(after: words == "zoologist" ? .files([path]) : .anything)
      }
      let shown = try await preview.build()
      #expect(try await preview.catchUp() == nil)
      #expect(
        Self.bytes(of: shown.pages)
          == Self.bytes(of: try await Self.pipeline(folder.url).check().pages))
    }
  }

  @Test func remembersWhatWasToldDuringErrors() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      let (about, index) = ("Content/about.md", "Content/dam/index.md")
      let preview = Preview(Self.configuration(folder.url))
      _ = try await preview.build()
      try Data("---\ntitle: About\n---\nNew words.\n".utf8)
        .write(to: folder.url.appending(path: about))
      let good = try Data(contentsOf: folder.url.appending(path: index))
      try Data("---\ntitel: The dam\n---\n".utf8).write(to: folder.url.appending(path: index))
      #expect(try await preview.build(after: .files([about, index])).hasErrors)
      #expect(try await preview.catchUp() == nil)
      try good.write(to: folder.url.appending(path: index))
      let shown = try await preview.build(after: .files([index]))
      let clean = try await Self.pipeline(folder.url).check()
      #expect(Self.bytes(of: shown.pages) == Self.bytes(of: clean.pages))
    }
  }

  @Test func buildsForAnotherDayWhatThatDayHas() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      let page = folder.url.appending(path: "Content/about.md")
      try Data("---\ntitle: About\nembargo: 2025-03-18\n---\nNew.\n".utf8).write(to: page)
      for day in ["2025-03-17", "2025-03-18", "2025-03-18", nil, "2025-03-17"] {
        let flags = BuildFlags(day: day.flatMap(CalendarDate.init(iso:)))
        let site = Pipeline(Configuration(root: folder.url.path, jobs: 2, flags: flags))
        let report = try await site.build()
        let pages = try await site.check().pages.map(\.path)
        let hasPage = FileManager.default.fileExists(
          atPath: folder.url.appending(path: "Site/about/index.html").path)
        #expect(hasPage == (day == "2025-03-18"))
        #expect(pages.contains("about/index.html") == hasPage)
        // The story's one report is of the 18th.
        #expect(report.tally.articles == (day == "2025-03-17" ? 0 : 1))
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

  /// The third build only looks; whatever it may find changed must not slip through.
  @Test(arguments: [
    "Content/about.md", "Content/dam/articles/2025-03-18-wire-a.txt", "Templates/page.mustache",
    "Content/site.yml", "Content/new.md", "Content/dam/notes/new.md", "Templates/new.css",
    "Site/dam/index.html", "Site/manifest.json", "Content/about.md gone", "Site/index.html gone",
    "Templates gone", "nothing",
  ])
  func seesWhatChangedAfterBuildsWithoutChanges(change: String) async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      for _ in 1...2 {
        _ = try await Self.pipeline(folder.url).build()
        try await Task.sleep(for: .milliseconds(40))
      }
      _ = try await Self.pipeline(folder.url).build()
      let settled = folder.url.appending(path: ".explainer/settled")
      try #require(FileManager.default.fileExists(atPath: settled.path))
      let path = folder.url.appending(path: change.replacing(" gone", with: ""))
      if change.hasSuffix("gone") {
        try FileManager.default.removeItem(at: path)
      } else if change != "nothing" {
        var bytes = (try? Data(contentsOf: path)) ?? Data()
        bytes.append(contentsOf: " ".utf8)
        try FileManager.default.createDirectory(
          at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: path)
      }
      try await Self.compareWithoutMemory(folder.url, change)
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

  @Test func keepsAPageOnlyTogetherWithTheDataBesideIt() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      _ = try await Self.pipeline(folder.url).build()
      let data = folder.url.appending(path: "Site/dam/explainer.json")
      let bytes = try Data(contentsOf: data)
      try FileManager.default.removeItem(at: data)
      let mended = try await Self.pipeline(folder.url).build()
      #expect(mended.writing?.written == ["dam/explainer.json"])
      #expect(try Data(contentsOf: data) == bytes)
      try FileManager.default.removeItem(at: folder.url.appending(path: "Content/dam"))
      let emptied = try await Self.pipeline(folder.url).build()
      #expect(emptied.writing?.removed.contains("dam/explainer.json") == true)
    }
  }

  private static func pipeline(_ root: URL) -> Pipeline { Pipeline(configuration(root)) }

  private static func configuration(_ root: URL) -> Configuration {
    Configuration(root: root.path, jobs: 2)
  }

  private static func bytes(of pages: [Page]) -> [String: [UInt8]] {
    Dictionary(pages.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// Builds with all that is remembered, then with nothing.
  private static func compareWithoutMemory(_ root: URL, _ comment: String) async throws {
    let report = try await pipeline(root).build()
    try FileManager.default.removeItem(at: root.appending(path: ".explainer"))
    let clean = try await pipeline(root).build()
    #expect(report.diagnostics == clean.diagnostics, "\(comment)")
    #expect(report.tally == clean.tally, "\(comment)")
    #expect(report.files == clean.files, "\(comment)")
    #expect(clean.writing?.written ?? [] == [], "\(comment)")
    #expect(clean.writing?.removed ?? [] == [], "\(comment)")
  }

  /// Builds with what is remembered and, in memory, without.
  @discardableResult
  private static func compare(_ root: URL, _ comment: String) async throws -> Report {
    let clean = try await pipeline(root).check()
    let report = try await pipeline(root).build()
    guard !clean.hasErrors else {
      // Of pages that are held, more may be said, and it is said again until they are mended.
      #expect(Set(clean.diagnostics).isSubset(of: report.diagnostics), "\(comment)")
      let again = try await pipeline(root).build()
      #expect(again.diagnostics == report.diagnostics, "\(comment)")
      #expect(again.writing?.written ?? [] == [], "\(comment)")
      return clean
    }
    #expect(report.diagnostics == clean.diagnostics, "\(comment)")
    #expect(report.tally == clean.tally, "\(comment)")
    let site = root.appending(path: "Site")
    let written = try FileManager.default.subpathsOfDirectory(atPath: site.path)
      .filter { !$0.hasPrefix(".") && $0.hasSuffix("l") || $0.hasSuffix("s") }
    let expected = bytes(of: clean.pages)
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
    return clean
  }
}
