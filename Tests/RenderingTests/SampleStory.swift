import Model

/// Small stories in our own words, for the tests of pages.
enum SampleStory {
  static let site = SiteConfiguration(
    title: "The Quay", description: "Stories of the quay.", baseURL: "https://example.org/quay/",
    timezone: "Europe/Lisbon")

  static let wire = article(
    "2025-03-03-wire",
    ArticleDetails(
      headline: "Crane falls into the dock", byline: ["Ada Thorne", "Piet Maas", "Noor Haddad"],
      outlet: "Sample Wire", published: CalendarDate(year: 2025, month: 3, day: 3),
      link: "https://example.org/crane?a=1&b=2", credit: "with reports from the quay"),
    [
      "A crane fell into the dock on Monday.", "Nobody was hurt.", "The dock is shut.",
      "A buyer had been found for it.",
    ])

  static let tribune = article(
    "2025-03-06-tribune", ArticleDetails(headline: "Who inspected the crane?", outlet: "Tribune"),
    ["The crane had no inspection sticker.", "The port said it was looking for it."])

  /// A report in another language.
  static let foreign: Article = {
    var details = tribune.details
    details.language = LanguageTag("ar")
    return article(tribune.id, details, ["سقطت الرافعة.", "لم يصب أحد."])
  }()

  static let about = PlainPage(
    path: "about", title: "About", description: nil,
    body: markdown("Content/about.md", "Write to us. See [the crane](/crane/).\n"))

  /// A lead of two reports, then a section with a note between two runs.
  static func crane(
    title: String = "The crane in the dock", introduction: String = "",
    notes: [Note] = [note("hook", "A *hook* hangs.")], articles: [Article] = [wire, tribune]
  ) -> Explainer {
    let lead = section(nil, "lead", [.block(0, 0), .block(0, 1), .block(1, 0)], articles, notes)
    let cause = section(
      "The cause & the claim", "cause",
      [.block(0, 2)] + notes.indices.map(Piece.note)
        + [.block(0, 3), .block(1, 1)], articles, notes)
    let details = StoryDetails(
      title: title, description: "What fell, and why.", byline: ["Ines Marchetti"],
      status: .developing, tags: ["harbour"])
    return explainer(
      slug: "crane", details, introduction, articles, [lead, cause],
      updated: CalendarDate(year: 2025, month: 3, day: 6))
  }

  /// A story with nothing in it but its title.
  static func bare(_ title: String, slug: String, updated: CalendarDate? = nil) -> Explainer {
    explainer(slug: slug, StoryDetails(title: title), "", [], [], updated: updated)
  }

  static func note(
    _ id: String, _ body: String, title: String? = nil, kind: Note.Kind = .definition,
    place: Note.Place = .before(section: "The cause"), date: CalendarDate? = nil
  ) -> Note {
    let path = "Content/crane/notes/\(id).md"
    return Note(
      id: id, title: title, kind: kind, place: place,
      placeLocation: SourceLocation(path: path), date: date, body: markdown(path, body))
  }

  static func markdown(_ path: String, _ text: String) -> MarkdownBody {
    let head = "---\ntitle: x\n---\n"
    let source = SourceFile(path: path, text: head + text)
    return MarkdownBody(source: source, range: head.utf8.count..<source.bytes.count)
  }

  static func article(_ id: String, _ details: ArticleDetails, _ paragraphs: [String]) -> Article {
    var blocks: [Block] = []
    var text = ""
    var identity = BlockIdentity(article: id)
    for paragraph in paragraphs {
      let start = text.utf8.count
      text += paragraph + "\n"
      blocks.append(
        Block(
          id: identity.next(text: paragraph), kind: .paragraph,
          range: start..<(start + paragraph.utf8.count), text: paragraph))
    }
    return Article(
      id: id, source: SourceFile(path: "Content/crane/articles/\(id).txt", text: text),
      details: details, blocks: blocks)
  }

  /// What stands in a section: a block by article and number, or a note by number.
  enum Piece {
    case block(Int, Int, copies: [BlockReference] = [])
    case note(Int)
  }

  static func section(
    _ title: String?, _ slug: String, _ pieces: [Piece], _ articles: [Article], _ notes: [Note]
  ) -> Section {
    let items: [Section.Item] = pieces.map { piece in
      switch piece {
      case .note(let number): .note(notes[number])
      case .block(let article, let number, let copies):
        .block(
          placed(
            articles[article], BlockReference(article: article, block: number), slug, copies))
      }
    }
    return Section(title: title, slug: Slug(slug), evidence: "", items: items)
  }

  private static func placed(
    _ article: Article, _ reference: BlockReference, _ slug: String, _ copies: [BlockReference]
  ) -> PlacedBlock {
    let block = article.blocks[reference.block]
    return PlacedBlock(
      block: block, reference: reference,
      citation: Citation(
        source: reference.article + 1, file: article.source, range: block.range),
      placement: nil, anchor: block.id, copies: copies)
  }

  static func explainer(
    slug: String, _ details: StoryDetails, _ introduction: String, _ articles: [Article],
    _ sections: [Section], notes: [Note] = [], extracts: Extracts = Extracts(),
    updated: CalendarDate?
  ) -> Explainer {
    let story = Story(
      slug: Slug(slug), details: details,
      introduction: markdown("Content/\(slug)/index.md", introduction), articles: articles,
      notes: notes)
    return Explainer(
      story: story, updated: updated, outline: [], sections: sections, fates: [], placements: [],
      extracts: extracts)
  }
}
