import Model
import TestSupport
import Testing

@testable import Reading

/// Whatever Markdown a report is written in: each of its blocks says what stands at its place.
@Suite(
  .enabled(if: !Specification.installed.isEmpty, "needs Debian's package cmark-gfm"))
struct ProvedMarkdownTests {
  @Test(arguments: Specification.installed)
  func provesTheBlocksOfEveryExample(specification: Specification) throws {
    for example in try specification.examples() where !example.hasPrefix("---") {
      let file = SourceFile(
        path: "Content/dam/articles/2026-03-02-wire-dam.md",
        text: "The dam above the town failed.\n\n\(example)\n\nNobody was hurt.\n")
      var said: [Diagnostic] = []
      let site = SiteConfiguration(title: "The Record", timezone: "UTC")
      let article = ArticleReader.read(file, on: site, &said).article
      for block in article.blocks {
        let citation = Citation(source: 1, file: article.source, range: block.range)
        #expect(citation.proves(block), "'\(block.text)' of \(example)")
      }
    }
  }
}
