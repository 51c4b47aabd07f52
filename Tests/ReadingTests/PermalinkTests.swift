import Model
import Testing

@testable import Reading

/// Addresses that are put together of dates, folders and names.
@Suite struct PermalinkTests {
  private static func patterns(_ yaml: String) -> ([PermalinkPattern], [String]) {
    var said: [Diagnostic] = []
    let text = "title: T\ntimezone: UTC\npermalinks:\n" + yaml
    let site = SiteConfigurationReader.read(
      SourceFile(path: "Content/site.yml", bytes: Array(text.utf8)), &said)
    return (site?.permalinks ?? [], said.map(\.text))
  }

  @Test(arguments: [
    ("/:year/:month/:slug/", "2025/03/the-dam"), ("/:section/:slug/", "news/local/the-dam"),
    (":year-:month-:day/:title", "2025-03-09/the-dam-and-us"), ("/a/:slug", "a/the-dam"),
  ])
  func putsAddressesTogether(pattern: String, path: String) throws {
    let (patterns, said) = Self.patterns("  news: '\(pattern)'\n")
    #expect(said == [])
    let facts = PermalinkPattern.Facts(
      date: CalendarDate(iso: "2025-03-09"), section: "news/local", slug: "the-dam",
      title: "The dam, and us")
    #expect(try #require(patterns.first).path(of: facts) == path)
  }

  @Test(arguments: [
    (
      "  news: /:yaer/:slug/",
      "4:9: error: permalink '/:yaer/:slug/' has an unknown token ':yaer'; did "
        + "you mean 'year'? [unknown-token]"
    ),
    (
      "  news: /:year/",
      "4:9: error: permalink '/:year/' gives all the same address; add ':slug' "
        + "[bad-permalink]"
    ),
    (
      "  stories: /:section/:slug/",
      "4:12: error: permalink '/:section/:slug/' asks for ':section', "
        + "which stories have not [bad-permalink]"
    ),
    (
      "  news: /Über/:slug/",
      "4:9: error: permalink '/Über/:slug/' may hold only a-z, 0-9, hyphens, "
        + "slashes and tokens such as ':slug' [bad-permalink]"
    ),
  ])
  func saysWhatIsWrongWithAPattern(yaml: String, words: String) {
    #expect(Self.patterns(yaml + "\n").1 == ["Content/site.yml:" + words])
  }

  private static func layout(_ paths: [String], _ yaml: String) -> ContentLayout {
    ContentLayout(paths.map { FoundFile(path: $0) }).with(patterns(yaml).0)
  }

  private static func page(
    _ path: String, _ matter: String, _ yaml: String = "  news: /:year/:slug/\n"
  ) throws -> (PlainPage?, [String]) {
    let layout = layout([path, "Content/news/index.md"], yaml)
    let file = try #require(layout.pages.first { $0.file.path == path })
    var said: [Diagnostic] = []
    let text = "---\ntitle: The dam\n\(matter)---\nText.\n"
    let page = ContentReader.page(
      SourceFile(path: path, bytes: Array(text.utf8)), as: file,
      on: SiteConfiguration(title: "T", timezone: "UTC"), &said)
    return (page, said.map(\.text))
  }

  @Test func leavesAPageInItsSectionWhateverItsAddress() throws {
    let (page, said) = try Self.page("Content/news/dam.md", "date: 2025-03-09\n")
    #expect(said == [])
    #expect(page?.path == "2025/dam")
    #expect(page?.folder == "news")
  }

  @Test func letsAPagesOwnFrontMatterDecide() throws {
    let (page, _) = try Self.page("Content/news/dam.md", "permalink: /old/place/\n")
    #expect(page?.path == "old/place")
    let (top, _) = try Self.page("Content/about.md", "permalink: who-we-are\n")
    #expect(top?.path == "who-we-are")
    let (plain, _) = try Self.page("Content/about.md", "")
    #expect(plain?.path == "about")
    #expect(plain?.folder == nil)
  }

  @Test func saysWhatAnAddressNeeds() throws {
    #expect(
      try Self.page("Content/news/dam.md", "").1.first?.contains("takes a day, but this has no")
        == true)
    #expect(
      try Self.page("Content/news/dam.md", "permalink: /Old Place/\n").1 == [
        "Content/news/dam.md:3:12: error: permalink '/Old Place/' may hold only a-z, 0-9, hyphens "
          + "and slashes; did you mean '/old-place/'? [bad-permalink]"
      ])
    #expect(
      try Self.page("Content/news/index.md", "permalink: /elsewhere/\n").1.first?
        .contains("remove 'permalink' or rename the folder") == true)
  }

  @Test func namesFoldersThatHoldNoPage() {
    let layout = ContentLayout([FoundFile(path: "Content/news/dam.md")])
    let said = layout.complaints(about: Self.patterns("  newz: /:slug/\n").0)
    #expect(said.map(\.identifier) == ["unknown-folder"])
    #expect(said.first?.message.contains("did you mean 'news'?") == true)
  }
}
