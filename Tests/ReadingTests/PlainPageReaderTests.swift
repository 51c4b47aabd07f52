import Model
import Testing

@testable import Reading

/// Plain pages as they lie in `Content/`, and what is said about them.
@Suite struct PlainPageReaderTests {
  private static func read(_ text: String) throws -> (pages: [PlainPage], complaints: [String]) {
    let (content, complaints) = ContentReaderTests.read(text)
    return (try #require(content).pages, complaints)
  }

  @Test func readsWhatOtherGeneratorsWrite() throws {
    let (pages, complaints) = try Self.read(
      """
      -- Content/science/the-comet-000055.md --
      ---
      title: "The Comet"
      date: 2012-10-29T19:05:00Z
      description: "Seen from the pier."
      tags: [sky, ice]
      ---
      It had *two* tails.
      """)
    #expect(complaints == [])
    let page = try #require(pages.first)
    #expect(page.path == "science/the-comet-000055")
    #expect(page.title == "The Comet" && page.description == "Seen from the pier.")
    #expect(page.date == CalendarDate(year: 2012, month: 10, day: 29))
    #expect(page.tags == ["sky", "ice"])
    #expect(!page.isSection && page.teaser.kind == .page)
  }

  @Test(arguments: ["index.md", "_index.md"])
  func letsTheIndexOfAFolderSpeakForItsPages(name: String) throws {
    let (pages, complaints) = try Self.read(
      """
      -- Content/science/\(name) --
      ---
      title: All science
      ---
      What we know.
      -- Content/science/deep/comet.md --
      ---
      title: Comet
      ---
      -- Content/about/\(name) --
      ---
      title: About
      ---
      -- Content/about.txt.md --
      ---
      title: Not in the folder
      ---
      """)
    #expect(complaints == [])
    let found = pages.map { "\($0.path) \($0.isSection)" }.sorted()
    #expect(
      found == ["about false", "about-txt false", "science true", "science/deep/comet false"])
  }

  @Test func namesASectionWithoutATitleAfterItsFolder() throws {
    let (pages, complaints) = try Self.read(
      """
      -- Content/climate-policy/_index.md --
      Words.
      -- Content/climate-policy/a.md --
      ---
      title: A
      ---
      """)
    #expect(complaints == [])
    #expect(pages.map(\.title) == ["Climate policy", "A"])
  }

  @Test func takesTheIndexAtTheTopForTheFront() throws {
    let (pages, complaints) = try Self.read("-- Content/_index.md --\nWelcome.\n")
    #expect(complaints == [])
    #expect(pages.map(\.path) == [""] && pages.map(\.isSection) == [true])
  }

  @Test func saysWhatIsWrong() throws {
    let (_, complaints) = try Self.read(
      """
      -- Content/a.md --
      ---
      date: 2025-02-30
      tag: x
      ---
      -- Content/b/index.md --
      ---
      title: B
      slug: c
      ---
      -- Content/b/c.md --
      ---
      title: C
      draft: true
      ---
      """)
    #expect(
      complaints == [
        "Content/a.md:1:1: error: the page needs a 'title' [missing-key]",
        "Content/a.md:2:7: error: date '2025-02-30' does not exist [impossible-date]",
        """
        Content/a.md:3:1: error: unknown key 'tag' in a page's front matter; did you mean 'tags'? \
        [unknown-key]
        """,
        """
        Content/b/c.md:1:1: note: this page is a draft and is not built; remove 'draft: true' \
        or build with '--drafts' [draft]
        """,
        """
        Content/b/index.md:3:1: error: this page speaks for its folder and has its address; remove \
        'slug' or rename the folder [fixed-slug]
        """,
      ])
  }
}
