import Foundation
import Model
import Pipeline
import TestSupport
import Testing

/// The demo site, built in memory and compared byte for byte with the copy in `Site/`.
@Suite struct GoldenSiteTests {
  private static func build(jobs: Int = 2) async throws -> Report {
    try await Pipeline(Configuration(root: Repository.root.path, jobs: jobs)).explain()
  }

  @Test func equalsTheCommittedSiteByteForByte() async throws {
    let report = try await Self.build()
    #expect(report.diagnostics.map(\.text) == [])
    let built = Dictionary(uniqueKeysWithValues: report.pages.map { ($0.path, $0.bytes) })
    let committed = Dictionary(
      uniqueKeysWithValues: try Repository.files(below: "Site")
        .map { (String($0.path.dropFirst(5)), $0.bytes) }
        .filter { $0.0 != "manifest.json" })
    for path in Set(built.keys).union(committed.keys).sorted() {
      // Bytes would fill the screen; the difference is for git to show.
      let isSame = built[path] == committed[path]
      #expect(
        isSame,
        "Site/\(path) is not what the content builds; run 'make golden' and review the difference")
    }
  }

  @Test func buildsTheSameBytesTwiceAndWithAnyNumberOfJobs() async throws {
    let first = try await Self.build(jobs: 1)
    #expect(!first.pages.isEmpty)
    for jobs in [1, 2, 8] {
      #expect(try await Self.build(jobs: jobs).pages == first.pages)
    }
  }

  @Test func buildsTheSameBytesFromShuffledFiles() async throws {
    let expected = try await Self.build()
    let content = try Self.sources(below: "Content")
    let templates = try Self.sources(below: "Templates")
    for stride in [3, 5, 7] {
      let files = SiteFiles(
        content: content.shuffled(by: stride), templates: templates.shuffled(by: stride))
      let report = try await Pipeline(Configuration()).explain(files)
      #expect(report.diagnostics == expected.diagnostics)
      #expect(report.pages.sorted(by: Self.inOrder) == expected.pages.sorted(by: Self.inOrder))
    }
  }

  private static func sources(below folder: String) throws -> [SourceFile] {
    try Repository.files(below: folder).map { SourceFile(path: $0.path, bytes: $0.bytes) }
  }

  private static func inOrder(_ first: Page, _ second: Page) -> Bool {
    first.path.utf8.lexicographicallyPrecedes(second.path.utf8)
  }

  @Test func carriesTheThemeOfTheRepository() throws {
    let embedded = DefaultTheme.files.map { ("Templates/" + $0.path, Array($0.text.utf8)) }
    let files = try Repository.files(below: "Templates")
    #expect(embedded.map(\.0) == files.map(\.path), "run 'make theme'")
    for (own, file) in zip(embedded, files) {
      #expect(own.1 == file.bytes, "\(file.path) differs; run 'make theme'")
    }
  }

  @Test func givesEveryBlockOfTheDemoOneFate() async throws {
    for explainer in try await Self.build().explainers {
      let coverage = Coverage(of: explainer)
      #expect(coverage.totals.reduce(0) { $0 + $1.count } == coverage.blocks)
      let used = explainer.fates.joined().count { $0.name == "used" }
      let shown = explainer.sections.flatMap(\.items).count {
        if case .block = $0 { true } else { false }
      }
      #expect(used == shown)
    }
  }
}

extension Array {
  /// The elements dealt out into so many heaps, last heap first: another order every time.
  fileprivate func shuffled(by heaps: Int) -> [Element] {
    (0..<heaps).reversed().flatMap { heap in
      indices.filter { $0 % heaps == heap }.map { self[$0] }
    }
  }
}
