import Model
import Pipeline
import Testing

@testable import bench

@Suite struct CorpusTests {
  private static let corpus = Corpus(pages: 60, stories: 8, seed: 1)

  @Test func isTheSameEveryTime() {
    let again = Corpus(pages: 60, stories: 8, seed: 1)
    #expect(Self.corpus.files == again.files)
  }

  @Test func isAnotherWithAnotherSeed() {
    let other = Corpus(pages: 60, stories: 8, seed: 2)
    for (file, another) in zip(Self.corpus.files, other.files).dropFirst(11) {
      #expect(file.bytes != another.bytes, "\(file.path)")
    }
  }

  @Test func hasOneFileAtEachPath() {
    let paths = Self.corpus.files.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.count == 1 + 10 + 60 + 8 * 7)
  }

  @Test func weighsAboutSevenKilobytesAPage() {
    let corpus = Corpus(pages: 200, stories: 0, seed: 1)
    let bytes = (0..<200).reduce(0) { $0 + corpus.pages.file($1).bytes.count }
    #expect((6_700...7_500).contains(bytes / 200), "\(bytes / 200)")
  }

  @Test func usesAllMarkup() {
    let text = (0..<60).map { String(decoding: Self.corpus.pages.file($0).bytes, as: UTF8.self) }
      .joined()
    for mark in ["\n## ", "\n### ", "\n- ", "\n1. ", "\n> ", "\n```\n", "](/", "**", "|---|"] {
      #expect(text.contains(mark), "\(mark)")
    }
  }

  /// Through the reader, which refuses what is not UTF-8, the deriver and the renderer, as
  /// `explainer check` does it.
  @Test func buildsWithoutAWordOfComplaint() async throws {
    let theme = DefaultTheme.files.map {
      SourceFile(path: "Templates/" + $0.path, text: $0.text)
    }
    let files = SiteFiles(content: Self.corpus.files, templates: theme)
    let report = try await Pipeline(Configuration()).explain(files)
    #expect(report.diagnostics.map(\.text) == [])
    #expect(report.explainers.count == 8)
    let pages = Set(report.pages.map(\.path))
    for number in 0..<60 {
      #expect(pages.contains(Self.corpus.pages.address(of: number) + "/index.html"))
    }
  }

  @Test func linksOnlyToItsOwnPages() {
    let addresses = Set((0..<60).map { "/" + Self.corpus.pages.address(of: $0) + "/" })
    for number in 0..<60 {
      let text = String(decoding: Self.corpus.pages.file(number).bytes, as: UTF8.self)
      for rest in text.split(separator: "](").dropFirst() {
        #expect(addresses.contains(String(rest.prefix { $0 != ")" })))
      }
    }
  }
}
