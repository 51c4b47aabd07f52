import Model
import Testing

@testable import Rendering

/// What a reader finds in the indexes of sources and of people.
@Suite struct IndexPageTests {
  /// The same two reports in another story.
  private static let second = SampleStory.explainer(
    slug: "quay", StoryDetails(title: "The quay"), "", [SampleStory.wire],
    [SampleStory.section("Why", "why", [.block(0, 3)], [SampleStory.wire], [])],
    updated: CalendarDate(year: 2025, month: 4))

  private static func page(_ kind: IndexPage.Kind, _ stories: [Explainer]) throws -> Markup {
    let pages = try RealTheme.pages(of: stories.map(\.teaser))
    return try RealTheme.markup(
      pages.index(SiteIndexes(stories.map(\.indexed)).pages(of: kind)[0]))
  }

  @Test func listsReportsByOutletAndStory() throws {
    let page = try Self.page(.sources, [SampleStory.crane(), Self.second])
    #expect(page.texts("h2") == ["Sample Wire", "Tribune"])
    #expect(page.texts("h3") == ["The quay", "The crane in the dock", "The crane in the dock"])
    #expect(
      page.texts("p.headline") == [
        "Crane falls into the dock", "Crane falls into the dock", "Who inspected the crane?",
      ])
    #expect(page.texts("p.details").first == "Ada Thorne, Piet Maas and Noor Haddad")
    #expect(
      page.texts("p.details").filter { $0.contains("paragraph") } == [
        "3 March 2025 · 1 paragraph a", "3 March 2025 · 4 paragraphs a b c d",
        "2 paragraphs a b",
      ])
  }

  @Test func leadsToEveryParagraphThatAReportGave() throws {
    let page = try Self.page(.sources, [SampleStory.crane()])
    let links = page.all("a", within: "span.backlinks").joined().compactMap { $0["href"] }
    let placed = SampleStory.crane().sections.flatMap(\.blocks).map(\.anchor)
    #expect(links.sorted() == placed.map { "../crane/index.html#" + $0 }.sorted())
  }

  @Test func listsPeopleThenOrganisations() throws {
    let page = try Self.page(.people, [SampleExtracts.ferry()])
    #expect(page.texts("h2") == ["People", "Organisations"])
    let names = page.texts("p.headline")
    #expect(names.first == "Lena Brandt")
    #expect(page.texts("span.role").first == "the harbour master")
    #expect(page.all("li").contains { $0["id"] == "lena-brandt" })
  }

  @Test func tellsOfOneNameOnceWithAllItsStories() throws {
    let entry = StoryIndexEntry(
      headings: [.init(title: nil, slug: "lead", blockCount: 1)], identities: [0xAB], sources: [],
      players: [.init(kind: .person, name: "JOSÉ Péres", role: "mayor", blocks: [0])],
      words: WordTable(of: []))
    let other = StoryIndexEntry(
      headings: [.init(title: nil, slug: "lead", blockCount: 1)], identities: [1], sources: [],
      players: [.init(kind: .person, name: "Jose Peres", role: "Mayor", blocks: [0])],
      words: WordTable(of: []))
    let stories = [("a", entry), ("b", other)].map { path, entry in
      IndexedStory(teaser: Teaser(.story, path: path, title: path), entry: entry)
    }
    let page = try RealTheme.markup(
      RealTheme.pages(of: stories.map(\.teaser)).index(SiteIndexes(stories).pages(of: .people)[0]))
    #expect(page.texts("p.headline") == ["JOSÉ Péres"])
    #expect(page.texts("span.role") == ["mayor"])
    #expect(
      page.all("a", within: "span.backlinks").joined().map { $0["href"] } == [
        "../a/index.html#00000000ab", "../b/index.html#0000000001",
      ])
  }

  @Test func dividesALongIndexAndLeadsToItsLetters() throws {
    let players = (0..<1_200).map { number in
      StoryIndexEntry.Player(
        kind: .person, name: number < 700 ? "Ada \(number)" : "Berta \(number)", blocks: [])
    }
    let entry = StoryIndexEntry(
      headings: [], identities: [], sources: [], players: players, words: WordTable(of: []))
    let story = IndexedStory(teaser: Teaser(.story, path: "a", title: "A"), entry: entry)
    let pages = SiteIndexes([story]).pages(of: .people)
    #expect(
      pages.map(\.path) == [
        "people/index.html", "people/page/2/index.html", "people/page/3/index.html",
      ])
    let second = try RealTheme.markup(RealTheme.pages(of: [story.teaser]).index(pages[1]))
    #expect(second.all("li", within: "section").joined().count { $0["id"] != nil } == 500)
    #expect(second.texts("nav.pager") == ["Previous Page 2 of 3 Next"])
    #expect(
      second.all("a", within: "nav.letters").joined().map { $0["href"] } == [
        "../../../people/index.html#ada-0", "#berta-1000",
      ])
  }

  @Test func hasNoIndexesWithoutStories() throws {
    let pages = try RealTheme.pages(of: [SampleStory.about.teaser])
    #expect(pages.indexes == [] && !pages.hasSearch)
    let page = try RealTheme.markup(pages.page(SampleStory.about))
    #expect(page.texts("p.ways") == ["The Quay"])
    #expect(page.all("script").isEmpty)
  }

  @Test func leadsToTheIndexesFromEveryPageOfASiteWithStories() throws {
    let teasers = [SampleStory.crane().teaser]
    let crane = try RealTheme.markup(RealTheme.pages(of: teasers).story(SampleStory.crane()))
    #expect(crane.texts("p.ways") == ["The Quay Subjects Sources People Feed"])
    #expect(
      crane.all("script").compactMap { $0["src"] } == ["../assets/page.js", "../assets/search.js"])
  }
}

extension Explainer {
  /// The story as indexes know it.
  var indexed: IndexedStory { IndexedStory(teaser: teaser, entry: StoryIndexEntry(self)) }
}
