import Model
import Testing

@testable import Reading

/// An author's text that is not read because of its name is never passed over with a warning.
@Suite struct LostPageTests {
  @Test(arguments: [
    ("Content/about.markdown", "Content/about.md"),
    ("Content/news/About.MD", "Content/news/About.md"),
    ("Content/a.md\u{200B}", "Content/a.md"),
    ("Content/a b.mkd ", "Content/a b.md"),
    ("Content/dam/notes/scour.mdown", "Content/dam/notes/scour.md"),
  ])
  func seesWhatLooksLikeMarkdown(path: String, better: String) {
    #expect(LostPage(path)?.path == better)
  }

  @Test(arguments: [
    "Content/call.docx", "Content/.md", "Content/md", "Content/a.md~", "Content/dam/deep/down/a.md",
    "Content/feed.xml",
  ])
  func leavesOtherFilesAlone(path: String) {
    #expect(LostPage(path) == nil)
  }

  @Test func namesBothWhenTheNameIsTaken() throws {
    let files = ["Content/site.yml", "Content/foo.md", "Content/foo.markdown", "Content/b.MD"]
    let layout = ContentLayout(files.map { FoundFile(path: $0) })
    #expect(
      ContentReader.complaints(about: layout).map(\.text) == [
        """
        Content/b.MD:1:1: error: this looks like Markdown, but only what ends in .md is read; call it \
        'b.md' [lost-page]
        """,
        """
        Content/foo.markdown:1:1: error: this looks like Markdown, but only what ends in .md is read, \
        and there is a 'foo.md' already; give it another name that does, or take it away [lost-page]
        Content/foo.md:1:1: note: the other one
        """,
      ])
  }
}
