import Foundation
import TestSupport
import Testing

/// `explainer new site` from the binary alone, and what a first user does next.
@Suite struct NewSiteTests {
  private func explainer(_ arguments: String..., in folder: URL) throws -> Program.Outcome {
    try Program.run(try Program.built("explainer"), arguments, in: folder)
  }

  @Test func makesASiteThatBuildsAtOnce() async throws {
    try await TemporaryFolder.with { folder in
      let made = try explainer("new", "site", "record", in: folder.url)
      #expect(made.status == 0)
      let site = folder.url.appending(path: "record")
      let built = try explainer("build", in: site)
      #expect(built.errors == "")
      #expect(built.status == 0)
      let home = try String(
        contentsOf: site.appending(path: "Site/index.html"), encoding: .utf8)
      #expect(home.contains("A new explainer site"))
    }
  }

  @Test func refusesAFolderThatHoldsSomething() async throws {
    let file = Archive("-- record/mine.txt --\nx\n").files
    try await TemporaryFolder.with(file) { folder in
      let outcome = try explainer("new", "site", "record", in: folder.url)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("it already holds 'mine.txt'"))
    }
  }

  /// The article the project was born from: byline, subheads, trailer and a stray last line, none
  /// of them marked.
  @Test(
    .enabled(
      if: Repository.hasShared("seed"), "the shared seed article is not beside the repository"))
  func buildsFromOnePastedArticle() async throws {
    let seed = try #require(
      try FileManager.default.contentsOfDirectory(
        at: Repository.shared.appending(path: "seed"), includingPropertiesForKeys: nil
      ).first { $0.pathExtension == "txt" })
    try await TemporaryFolder.with { folder in
      #expect(try explainer("new", "site", "record", in: folder.url).status == 0)
      let site = folder.url.appending(path: "record")
      #expect(try explainer("new", "story", "energy-halt", in: site).status == 0)
      let articles = site.appending(path: "Content/energy-halt/articles")
      try FileManager.default.copyItem(
        at: seed, to: articles.appending(path: seed.lastPathComponent))

      let built = try explainer("build", in: site)
      #expect(built.errors == "")
      #expect(built.status == 0)
      let page = try String(
        contentsOf: site.appending(path: "Site/energy-halt/index.html"), encoding: .utf8)
      for title in ["Russian demands", "International response", "Territorial disputes"] {
        #expect(page.contains(">\(title)"), "no section is titled \(title)")
      }
      for subhead in ["US Pressure", "Int’l Response", "Negotiations Continue Amid"] {
        #expect(!page.contains(subhead), "the subhead '\(subhead)' stands in a paragraph")
      }
      #expect(page.contains("Joke Kujenya"))
      #expect(page.contains("with reports from international media"))
      #expect(!page.contains("I hope"))

      let coverage = try explainer("coverage", "energy-halt", in: site).output
      #expect(coverage.contains("boilerplate (after-trailer): “I hope, it’s OK”"))
      #expect(coverage.contains("boilerplate (byline)"))
    }
  }
}
