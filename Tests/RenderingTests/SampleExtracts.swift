import Model

/// A story with something in every part of its page: three reports of one accident, and a note.
enum SampleExtracts {
  static let wire = SampleStory.article(
    "2025-03-03-wire",
    ArticleDetails(
      headline: "Ferry hits the pier", outlet: "Sample Wire",
      published: CalendarDate(year: 2025, month: 3, day: 3)),
    [
      "The ferry Alba hit the pier on Sunday, and at least 3 passengers were hurt, the port said.",
      "“We heard it before we saw it,” said Lena Brandt, the harbour master.",
      "It was unclear on Monday whether the engine had failed.",
    ])

  static let tribune = SampleStory.article(
    "2025-03-06-tribune",
    ArticleDetails(
      headline: "Five hurt on the Alba", outlet: "Tribune",
      published: CalendarDate(year: 2025, month: 3, day: 6)),
    [
      "Five passengers were hurt, St Olave Hospital said on Thursday.",
      "“We heard it before we saw it,” Brandt told the Tribune.",
      "The Alba, 212 tonnes, was built in 1998.",
    ])

  /// A report that has nothing of its own.
  static let gazette = SampleStory.article(
    "2025-03-07-gazette",
    ArticleDetails(
      headline: "Ferry accident", outlet: "Gazette",
      published: CalendarDate(year: 2025, month: 3, day: 7)),
    wire.blocks.map(\.text))

  /// A report of which nothing is on the page.
  static let unused = SampleStory.article(
    "2025-03-08-post", ArticleDetails(headline: "Ferries", outlet: "Post"), ["I like ferries."])

  static let articles = [wire, tribune, gazette, unused]

  static let note = SampleStory.note(
    "captain", "Nobody has said who steered.", title: "Who steered the ferry?", kind: .question,
    date: CalendarDate(year: 2025, month: 3, day: 5))

  /// The story with these parts.
  static func ferry(
    _ extracts: Extracts = all, shown: ShownParts = .all, notes: [Note] = [note],
    articles: [Article] = articles
  ) -> Explainer {
    let sections = [
      SampleStory.section(
        nil, "lead",
        [.block(0, 0, copies: [BlockReference(article: 2, block: 0)]), .block(1, 0)], articles, []),
      SampleStory.section(
        "The night", "night",
        [.block(0, 1, copies: [BlockReference(article: 2, block: 1)]), .block(1, 1)]
          + notes.indices.map { .note($0) } + [.block(0, 2), .block(1, 2)], articles, notes),
    ]
    return SampleStory.explainer(
      slug: "ferry", StoryDetails(title: "The ferry", shown: shown), "", articles, sections,
      notes: notes, extracts: extracts, updated: CalendarDate(year: 2025, month: 3, day: 7))
  }

  /// The first place where a block says these words.
  static func passage(
    _ words: String, _ article: Int, _ block: Int, in articles: [Article] = articles
  ) -> Passage {
    let text = Array(articles[article].blocks[block].text.utf8)
    let range = text.firstRange(of: Array(words.utf8))
    return Passage(BlockReference(article: article, block: block), range ?? 0..<0)
  }

  /// All words of a block.
  static func sentence(_ article: Int, _ block: Int) -> Passage {
    passage(articles[article].blocks[block].text, article, block)
  }
}
