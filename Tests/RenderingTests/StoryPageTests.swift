import Model
import Testing

@testable import Rendering

/// What a reader finds on an explainer's page in the theme of this repository.
@Suite struct StoryPageTests {
  @Test func tellsWhatTheStoryIs() throws {
    let page = try RealTheme.story(SampleStory.crane(introduction: "We follow **the crane**."))
    #expect(page.texts("title") == ["The crane in the dock – The Quay"])
    #expect(page.texts("h1") == ["The crane in the dock"])
    #expect(page.texts(".kicker") == ["harbour Developing"])
    #expect(page.texts(".standfirst") == ["What fell, and why."])
    #expect(page.texts("p.byline") == ["By Ines Marchetti"])
    #expect(page.texts("p.dates") == ["Last updated 6 March 2025 · 1-minute read · 2 sources"])
    #expect(page.texts(".prose").first == "We follow the crane.")
    #expect(page.all("link").first?["href"] == "https://example.org/quay/crane/")
  }

  @Test func namesTheOutletOfEveryParagraphInWords() throws {
    let page = try RealTheme.story(SampleStory.crane())
    #expect(
      page.texts(".block") == [
        "A crane fell into the dock on Monday. Sample Wire 3 March 2025 [1]",
        "Nobody was hurt. Sample Wire [1]",
        "The crane had no inspection sticker. Tribune [2]",
        "The dock is shut. Sample Wire 3 March 2025 [1]",
        "A buyer had been found for it. Sample Wire 3 March 2025 [1]",
        "The port said it was looking for it. Tribune [2]",
      ])
    // Only the first of a row of paragraphs from one report cites it; the style sheet joins the others to it.
    let credits = page.all("cite", within: ".block").map { $0.map(\.text) }
    #expect(
      credits == [["Sample Wire"], [], ["Tribune"], ["Sample Wire"], ["Sample Wire"], ["Tribune"]])
  }

  @Test func givesEveryParagraphAnAddress() throws {
    let explainer = SampleStory.crane()
    let page = try RealTheme.story(explainer)
    let anchors = page.all(".block").compactMap { $0["id"] }
    #expect(anchors.first == "\(SampleStory.wire.blocks[0].id)")
    #expect(anchors.count == 6)
    let numbers = page.all("a", within: ".block").joined().map { $0["href"] }
    #expect(Set(numbers) == ["#_1", "#_2"])
  }

  @Test func listsTheSourcesWithWaysBack() throws {
    let page = try RealTheme.story(SampleStory.crane())
    let sources = page.all("li").filter { $0["value"] != nil }
    #expect(
      sources.map(\.text) == [
        """
        Crane falls into the dock Sample Wire, Ada Thorne, Piet Maas and Noor Haddad, \
        3 March 2025 with reports from the quay Gave 4 paragraphs a b c d
        """,
        "Who inspected the crane? Tribune Gave 2 paragraphs a b",
      ])
    let wire = SampleStory.wire.blocks.map(\.id)
    let ways = try #require(page.all("a", within: "small").last { $0.count == 4 })
    #expect(
      ways.map { $0["href"] }
        == ["#\(wire[0])", "#\(wire[1])", "#\(wire[2])", "#\(wire[3])"])
    let links = page.all("a", within: "b").map { $0.map { $0["href"] } }
    #expect(links == [["https://example.org/crane?a=1&b=2"], []])
  }

  @Test func namesOtherReportsWithTheSameWords() throws {
    let page = try RealTheme.story(SampleExtracts.ferry(Extracts()))
    #expect(
      page.all("span", within: ".block").joined().map(\.text)
        == Array(repeating: "also carried by Gazette [3]", count: 2))
  }

  @Test func listsItsSectionsInTheContents() throws {
    let page = try RealTheme.story(SampleStory.crane())
    let contents = try #require(page.all("a", within: "nav.contents").first)
    #expect(contents.map(\.text) == ["The cause & the claim", "Sources"])
    #expect(contents.map { $0["href"] } == ["#cause", "#_sources"])
    let headings = page.all("h2").map(\.text)
    #expect(headings == ["On this page", "The cause & the claim", "Sources"])
  }

  @Test(arguments: [
    (Note.Kind.context, "Context"), (.definition, "Definition"), (.update, "Update"),
    (.correction, "Correction"), (.question, "Open question"),
  ])
  func setsNotesApartByKind(kind: Note.Kind, label: String) throws {
    let note = SampleStory.note(
      "Who knew", "Nobody *said*.", title: "Who knew?", kind: kind,
      date: CalendarDate(year: 2025, month: 3))
    let page = try RealTheme.story(SampleStory.crane(notes: [note]))
    let aside = try #require(page.all("aside").first)
    #expect(aside.classes == ["note", kind.rawValue])
    #expect(aside["id"] == "note-who-knew")
    #expect(aside.text == "\(label) March 2025 Who knew? Nobody said.")
  }

  @Test func keepsTheFootnotesOfNotesApart() throws {
    let notes = ["a b", "a-b"].map { SampleStory.note($0, "Word.[^1]\n\n[^1]: Meaning.") }
    let page = try RealTheme.story(
      SampleStory.crane(introduction: "Word.[^1]\n\n[^1]: Meaning.", notes: notes))
    let identifiers = page.elements.compactMap { $0["id"] }
    #expect(identifiers.count == Set(identifiers).count)
    #expect(page.texts("section.footnotes").count == 3)
  }

  @Test func leavesOutANoteThatHasNothingToShowButNotItsWarning() throws {
    let note = SampleStory.note("ad", "<img src=x>")
    let rendered = try RealTheme.pages().story(SampleStory.crane(notes: [note]))
    #expect(try RealTheme.markup(rendered).all("aside").isEmpty)
    #expect(
      rendered.diagnostics.map(\.text) == [
        """
        Content/crane/notes/ad.md:4:1: warning: HTML '<img src=x>' is left out; write it as \
        Markdown or allow HTML in site.yml [dropped-html]
        """
      ])
  }

  @Test func saysThatALinkToASourceLeadsNowhere() throws {
    let article = SampleStory.article(
      "a", ArticleDetails(headline: "H", outlet: "O", link: "javascript:alert(1)"),
      ["1.", "2.", "3.", "4."])
    let explainer = SampleStory.crane(articles: [article, SampleStory.tribune])
    let rendered = try RealTheme.pages().story(explainer)
    #expect(
      rendered.diagnostics.map(\.text) == [
        """
        Content/crane/articles/a.txt:1:1: warning: link 'javascript:alert(1)' is not a web \
        address; write it from 'https://' on [unusable-link]
        """
      ])
    #expect(try RealTheme.markup(rendered).texts("b").first == "H")
  }

  @Test func showsMarkdownParagraphsAsMarkupAndPlainOnesAsText() throws {
    let plain = SampleStory.article(
      "a", ArticleDetails(headline: "H", outlet: "O"), ["1 < 2 & \"<b>3</b>\"", "2.", "3.", "4."])
    let page = try RealTheme.story(SampleStory.crane(articles: [plain, marked]))
    #expect(page.all("p", within: ".block").first?.first?.text == "1 < 2 & \"<b>3</b>\"")
    #expect(page.texts("em") == ["sticker", "hook"])
  }

  private var marked: Article {
    let blocks = ["The crane had no *sticker*.", "It fell."].enumerated().map { index, text in
      Block(
        id: "000000000\(index)", kind: .paragraph, range: 0..<1, text: text,
        html: Array(
          (index == 0 ? "<p>The crane had no <em>sticker</em>.</p>" : "<p>\(text)</p>").utf8))
    }
    return Article(
      id: "m", source: SourceFile(path: "m.md", text: ""),
      details: ArticleDetails(headline: "H", outlet: "O"), blocks: blocks)
  }
}
