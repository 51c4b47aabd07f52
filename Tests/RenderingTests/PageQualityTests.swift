import Model
import Testing

@testable import Rendering

/// What holds for every page of the theme of this repository, whatever is on it.
@Suite struct PageQualityTests {
  /// A page of each kind, full and bare, and some with hostile words wherever words can be.
  enum Sample: CaseIterable {
    case home, emptyHome, plainHome, story, parts, bareStory, hostileStory, hostileParts, page,
      longPage, hostilePage, section, secondPage, emptySection, tags, tag, hostileTag, sources,
      people, hostileSources, hostilePeople, emptySources, emptyPeople,
      missing
  }

  private static func render(_ sample: Sample) throws -> RenderedPage {
    let bare = SampleStory.bare("Bare", slug: "bare")
    let plain = SampleSite.teasers + [SampleStory.about.teaser, hostilePage.teaser]
    let stories = [fullStory, bare, hostileStory].map(\.teaser)
    let pages = try RealTheme.pages(of: plain + stories)
    return switch sample {
    case .home: try list("", of: plain + stories)
    case .emptyHome: try list("", of: [])
    case .plainHome: try list("", of: plain)
    case .story: pages.story(fullStory)
    case .parts: pages.story(SampleExtracts.ferry())
    case .bareStory: pages.story(bare)
    case .hostileStory: pages.story(hostileStory)
    case .hostileParts: pages.story(hostileParts)
    case .page: pages.page(SampleStory.about)
    case .longPage: pages.page(SampleSite.gull)
    case .hostilePage: pages.page(hostilePage)
    case .section: try list("birds", of: plain, introduction: SampleSite.birds)
    case .secondPage: try list("log", of: SampleSite.log(120), number: 2)
    case .emptySection: try list("birds", of: [SampleSite.birds.teaser])
    case .tags: try list("tags", of: plain + stories)
    case .tag: try list("tags/harbour", of: plain + stories)
    case .hostileTag: try list(TagTable.path(of: hostile), of: plain)
    case .sources: try index(.sources, of: [fullStory, SampleExtracts.ferry()])
    case .people: try index(.people, of: [fullStory, SampleExtracts.ferry()])
    case .hostileSources: try index(.sources, of: [hostileStory])
    case .hostilePeople: try index(.people, of: [hostileParts])
    case .emptySources: try index(.sources, of: [bare])
    case .emptyPeople: try index(.people, of: [bare])
    case .missing: pages.notFound()
    }
  }

  private static func list(
    _ folder: String, of teasers: [Teaser], introduction: PlainPage? = nil, number: Int = 1
  ) throws -> RenderedPage {
    let index = SiteIndex(teasers, site: SampleStory.site)
    let listing = try #require(
      index.listings.first { $0.folder == folder && $0.number == number })
    return try RealTheme.renderer().pages(of: index).listing(listing, introduction: introduction)
  }

  private static func index(_ kind: IndexPage.Kind, of stories: [Explainer]) throws -> RenderedPage
  {
    try RealTheme.pages(of: stories.map(\.teaser)).index(
      SiteIndexes(stories.map(\.indexed)).pages(of: kind)[0])
  }

  static let fullStory: Explainer = {
    let notes = Note.Kind.allCases.map { kind in
      SampleStory.note(kind.rawValue, "# A\n\nB.[^c]\n\n[^c]: D.", title: "A", kind: kind)
    }
    return SampleStory.crane(introduction: "# A\n\n## B\n\nC.[^d]\n\n[^d]: E.", notes: notes)
  }()

  /// Ends of everything, an accent on a quotation mark, and a sign that joins what follows.
  static let hostile =
    "</title></p>--><script>alert(1)</script>\"\u{301} onload='x' `{{title}}` \u{600}<b>&amp;"

  static let hostileStory = SampleStory.crane(
    title: hostile, introduction: hostile, notes: [SampleStory.note("n", hostile, title: hostile)],
    articles: [1, 2].map { number in
      SampleStory.article(
        "h\(number)",
        ArticleDetails(headline: hostile, byline: [hostile], outlet: hostile, link: hostile),
        [1, 2, 3, 4].map { "\($0) " + hostile })
    })

  /// Hostile words in each of the parts beside the sections.
  static let hostileParts: Explainer = {
    let articles = SampleExtracts.articles.map { article in
      SampleStory.article(
        article.id, ArticleDetails(headline: hostile, outlet: hostile),
        article.blocks.indices.map { "\($0) " + hostile })
    }
    let words = Passage(
      BlockReference(article: 0, block: 0), 0..<articles[0].blocks[0].text.utf8.count)
    let speaker = Speaker(words: words, name: words, role: words)
    var extracts = Extracts()
    extracts.brief = [words, words, words]
    extracts.people = [
      Person(kind: .person, name: words, roles: [words], mentions: [words.block])
    ]
    extracts.quotes = [Quote(words: words, speaker: speaker, verb: nil, isPulled: true)]
    extracts.timeline = [SampleExtracts.event(2025, sentence: words)].compactMap(\.self)
    let figure = Figure(
      words: words, sentence: words, amount: Amount(1), measure: .count, attribution: speaker)
    extracts.figures = [
      FigureGroup(subject: words, figures: [figure, figure], relation: .disagreement),
      FigureGroup(subject: nil, figures: [figure], relation: .agreement),
    ]
    extracts.questions = [
      OpenQuestion(kind: .asked, wording: .sentence(words, alsoIn: []), since: nil)
    ]
    return SampleExtracts.ferry(extracts, articles: articles)
  }()

  static let hostilePage = PlainPage(
    path: "hostile/hostile", title: hostile, description: hostile, tags: [hostile],
    body: SampleStory.markdown("Content/hostile.md", "## a\n## b\n## \(hostile)\n" + hostile))

  @Test func escapesHostileWords() throws {
    let page = try RealTheme.story(Self.hostileStory)
    #expect(page.texts("h1") == [Self.hostile])
    #expect(!page.texts("cite").isEmpty && page.texts("cite").allSatisfy { $0 == Self.hostile })
    let paragraphs = page.all("p", within: ".block").compactMap(\.first)
    #expect(paragraphs.count == 6 && paragraphs.allSatisfy { $0.text.hasSuffix(Self.hostile) })
    let parts = try RealTheme.story(Self.hostileParts)
    let shown =
      parts.texts("blockquote") + parts.all("li", within: ".part").joined().map(\.text)
      + parts.all("tr", within: "tbody").joined().map(\.text)
    #expect(shown.count == 11 && shown.allSatisfy { $0.contains(Self.hostile) })
  }

  @Test(arguments: Sample.allCases)
  func isWellFormed(sample: Sample) throws {
    let page = try markup(sample)
    let identifiers = page.elements.compactMap { $0["id"] }
    #expect(identifiers.count == Set(identifiers).count, "an id stands twice")
    for attribute in ["aria-labelledby"] {
      for label in page.elements.compactMap({ $0[attribute] }) {
        #expect(identifiers.contains(label), "no element is called \(label)")
      }
    }
    for link in page.all("a").compactMap({ $0["href"] }) where link.hasPrefix("#") {
      #expect(identifiers.contains(String(link.dropFirst())), "\(link) leads nowhere")
    }
  }

  @Test(arguments: Sample.allCases)
  func runsNothingAndLoadsNothingFromElsewhere(sample: Sample) throws {
    let page = try markup(sample)
    #expect(page.all("style").isEmpty)
    for script in page.all("script") where script["type"] != "application/ld+json" {
      #expect(script.text.isEmpty && script["src"]?.contains("://") == false)
    }
    for element in page.elements {
      #expect(!element.attributes.keys.contains { $0 == "style" || $0.hasPrefix("on") })
    }
    let policy = page.all("meta").first { $0["http-equiv"] == "Content-Security-Policy" }
    #expect(policy?["content"]?.hasPrefix("default-src 'none'; img-src 'self' data:;") == true)
    #expect(page.all("head").first.map { _ in page.elements[2]["charset"] } == "utf-8")
    #expect(
      page.all("link").filter { $0["rel"] != "canonical" }.allSatisfy { link in
        link["href"]?.contains("://") == false
      })
  }

  @Test(arguments: Sample.allCases)
  func readsWellAloud(sample: Sample) throws {
    let page = try markup(sample)
    #expect(page.all("html").first?["lang"] == "en")
    #expect(page.all("main").count == 1 && page.all("header").count >= 1)
    #expect(page.all("footer").count == 1)
    let levels = page.elements.map(\.name).compactMap { name in
      name.utf8.count == 2 && name.hasPrefix("h") ? Int(name.dropFirst()) : nil
    }
    #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1)
    for (above, below) in zip(levels, levels.dropFirst()) {
      #expect(below <= above + 1, "a heading of level \(below) follows one of level \(above)")
    }
    for landmark in page.all("nav") + page.all("aside") {
      #expect(landmark["aria-label"] != nil || landmark["aria-labelledby"] != nil)
    }
  }

  @Test(arguments: Sample.allCases)
  func leavesNothingEmpty(sample: Sample) throws {
    let page = try markup(sample)
    let containers = [
      "p", "a", "li", "ul", "ol", "h1", "h2", "h3", "span", "time", "div", "section",
    ]
    // What the search finds, and how much, is not there before somebody searches.
    let later = ["_found", "_results"]
    for element in page.elements
    where containers.contains(element.name) && !later.contains(element["id"] ?? "") {
      #expect(!element.text.isEmpty, "<\(element.name) \(element.attributes)> is empty")
    }
    for attribute in ["href", "id", "class", "datetime", "aria-label"] {
      #expect(page.elements.allSatisfy { $0[attribute] != "" }, "a \(attribute) is empty")
    }
  }

  private func markup(_ sample: Sample) throws -> Markup {
    let rendered = try Self.render(sample)
    #expect(rendered.diagnostics.filter { $0.severity == .error } == [])
    return try RealTheme.markup(rendered)
  }
}
