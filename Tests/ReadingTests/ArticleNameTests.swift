import Model
import Testing

@testable import Reading

@Suite struct ArticleNameTests {
  private func read(_ id: String?, as name: String) -> (article: Article, complaints: [String]) {
    var diagnostics: [Diagnostic] = []
    let head = id.map { "id: \($0)\n" } ?? ""
    let file = SourceFile(
      path: "Content/dam/articles/\(name)",
      text: """
        ---
        \(head)title: The dam
        outlet: Sample Wire
        date: 2026-03-03
        ---
        The dam above Harrow failed on Tuesday night, the mayor said, and two roads were closed.
        """)
    let site = SiteConfiguration(title: "The Record", timezone: "UTC")
    let article = ArticleReader.read(file, on: site, &diagnostics).article
    return (article, diagnostics.map(\.text))
  }

  @Test(arguments: ["call.txt", "call.md"])
  func isTheFilesNameUnlessFrontMatterGivesOne(name: String) {
    #expect(read(nil, as: name).article.id == "call")
    #expect(read("the-call", as: name).article.id == "the-call")
  }

  @Test(arguments: ["txt", "md"])
  func keepsTheBlocksIdentitiesWhenAFileIsRenamed(ending: String) {
    let (before, _) = read("wire-dam", as: "a.\(ending)")
    let (after, _) = read("wire-dam", as: "2026-03-03-b.\(ending)")
    #expect(before.blocks.map(\.id) == after.blocks.map(\.id))
    #expect(before.blocks.map(\.id) != read(nil, as: "a.\(ending)").article.blocks.map(\.id))
    #expect(before.details == after.details)
  }

  @Test(arguments: ["x/y", #"x\y"#, "'x#y'", ".xy"])
  func refusesWhatNoFileCouldBeCalled(id: String) {
    let (article, complaints) = read(id, as: "call.txt")
    #expect(article.id == "call")
    #expect(complaints.count == 1)
    #expect(complaints.first?.hasSuffix("[bad-id]") == true)
    #expect(complaints.first?.hasPrefix("Content/dam/articles/call.txt:2:5: error: id '") == true)
  }

  @Test func namesBothFilesOfOneName() {
    let (_, complaints) = ContentReaderTests.read(
      """
      -- Content/dam/index.md --
      ---
      title: The dam
      ---
      -- Content/dam/articles/2026-03-03-sample-wire-dam.txt --
      The dam above the town failed on Tuesday, the mayor said, and two roads were closed.
      -- Content/dam/articles/2026-03-04-sample-wire-more.txt --
      ---
      id: 2026-03-03-sample-wire-dam
      ---
      Engineers had warned of cracks in the wall in a report last year, the council said.
      """)
    #expect(
      complaints == [
        """
        Content/dam/articles/2026-03-04-sample-wire-more.txt:2:5: error: two articles are named \
        '2026-03-03-sample-wire-dam'; rename one or give it another 'id' [duplicate-article]
        Content/dam/articles/2026-03-03-sample-wire-dam.txt:1:1: note: first used here
        """
      ])
  }
}
