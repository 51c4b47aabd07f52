import Model
import Testing

@testable import Reading

/// An article as an author gives it, and its blocks as lines `kind: words`.
@Suite struct ArticleReaderTests {
  private func read(
    _ text: String, as name: String = "2026-03-03-sample-wire-dam.txt"
  ) -> (article: Article, complaints: [String]) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "Content/dam/articles/\(name)", text: text)
    let site = SiteConfiguration(
      title: "The Record", timezone: "UTC", outlets: ["sample-wire": "Sample Wire"])
    let article = ArticleReader.read(file, on: site, &diagnostics).article
    return (article, diagnostics.map(\.text))
  }

  private func outline(_ article: Article) -> [String] {
    article.blocks.map { block in
      switch block.kind {
      case .paragraph: "paragraph: \(block.text)"
      case .subhead: "subhead: \(block.text)"
      case .furniture(let kind): "\(kind.rawValue): \(block.text)"
      }
    }
  }

  private static let pasted = """
    Dam Above Harrow Fails After Night of Rain
    By Ann Lee and Bo Ash
    HARROW, England (Sample Wire) — The dam above Harrow failed on Tuesday night, the mayor said, \
    and two roads into the town were closed.
    Engineers had warned of cracks in the wall in a report last year, the council said on Wednesday.
    What happens next
    The council will decide on the rebuilding of the dam in April, a spokeswoman for it said.
    Residents of the lower town will be allowed home next week, the fire service said on Thursday.
    Reporting by Ann Lee; editing by Cy Dent
    """

  private static let expected = [
    "headline: Dam Above Harrow Fails After Night of Rain",
    "byline: By Ann Lee and Bo Ash",
    "paragraph: HARROW, England (Sample Wire) — The dam above Harrow failed on Tuesday night, the "
      + "mayor said, and two roads into the town were closed.",
    "paragraph: Engineers had warned of cracks in the wall in a report last year, the council said "
      + "on Wednesday.",
    "subhead: What happens next",
    "paragraph: The council will decide on the rebuilding of the dam in April, a spokeswoman for it "
      + "said.",
    "paragraph: Residents of the lower town will be allowed home next week, the fire service said "
      + "on Thursday.",
    "trailer: Reporting by Ann Lee; editing by Cy Dent",
  ]

  @Test func readsWhatAnOutletPutWhere() {
    let (article, complaints) = read(Self.pasted)
    #expect(complaints == [])
    #expect(outline(article) == Self.expected)
    #expect(article.details.headline == "Dam Above Harrow Fails After Night of Rain")
    #expect(article.details.byline == ["Ann Lee", "Bo Ash"])
    #expect(article.details.dateline?.place == "HARROW, England")
    #expect(article.details.dateline?.agency == "Sample Wire")
    #expect(article.details.outlet == "Sample Wire")
    #expect(article.details.published?.iso == "2026-03-03")
    #expect(article.details.credit == "Reporting by Ann Lee; editing by Cy Dent")
    #expect(article.blocks.map(\.subhead) == [nil, nil, nil, nil, nil, 4, 4, nil])
  }

  @Test(arguments: ["\r\n", "\r", "\n\n", "\r\n\r\n"])
  func readsTheSameWhateverEndsTheLines(end: String) {
    let text = Self.pasted.split(separator: "\n").joined(separator: end)
    let (article, _) = read("\u{FEFF}" + text + end)
    #expect(outline(article) == Self.expected)
    for block in article.blocks {
      #expect(article.source.text(in: block.range) == block.text)
    }
  }

  @Test func believesFrontMatterBeforeTextBeforeName() {
    let (article, complaints) = read(
      """
      ---
      title: The dam
      byline: [Dee Fox]
      outlet: Example Tribune
      date: 2026-03-05
      updated: 2026-03-06
      url: https://example.com/dam
      language: pt-BR
      ---
      \(Self.pasted)
      """)
    #expect(complaints == [])
    #expect(article.details.headline == "The dam")
    #expect(article.details.byline == ["Dee Fox"])
    #expect(article.details.outlet == "Example Tribune")
    #expect(article.details.published?.iso == "2026-03-05")
    #expect(article.details.updated?.iso == "2026-03-06")
    #expect(article.details.link == "https://example.com/dam")
    #expect(article.details.language?.text == "pt-BR")
  }

  @Test func knowsTheLanguageOfAnArticleOnlyWhenItIsAnother() {
    #expect(read("---\nlanguage: EN\n---\n" + Self.pasted).article.details.language == nil)
  }

  @Test func cutsMarkdownIntoBlocksWithTheirHTML() {
    let (article, complaints) = read(
      """
      # The dam fails

      The dam above **Harrow** [failed][1] on Tuesday night, the mayor said on Wednesday.

      ## What next?

      - The council votes in April.
      - Residents come home next week.

      [1]: https://example.com/dam
      """, as: "2026-03-03-sample-wire-dam.md")
    #expect(complaints == [])
    #expect(
      outline(article) == [
        "headline: The dam fails",
        "paragraph: The dam above Harrow failed on Tuesday night, the mayor said on Wednesday.",
        "subhead: What next?",
        "paragraph: The council votes in April. Residents come home next week.",
        "markup: [1]: https://example.com/dam",
      ])
    let html = article.blocks[1].html.map { String(decoding: $0, as: UTF8.self) }
    #expect(
      html == """
        <p>The dam above <strong>Harrow</strong> <a href="https://example.com/dam">failed</a> on \
        Tuesday night, the mayor said on Wednesday.</p>

        """)
  }

  @Test func coversEveryWordOfTheFile() {
    for name in ["2026-03-03-sample-wire-dam.txt", "2026-03-03-sample-wire-dam.md"] {
      let (article, _) = read(Self.pasted, as: name)
      var uncovered = article.source.bytes
      for block in article.blocks {
        for index in block.range { uncovered[index] = 0x20 }
      }
      #expect(uncovered.allSatisfy { $0 <= 0x20 })
    }
  }

  /// Text that was pasted from elsewhere is full of them, and is evidence all the same.
  @Test(arguments: [
    "\u{85}", "\u{A0}", "\u{AD}", "\u{1680}", "\u{2003}", "\u{200B}", "\u{2028}", "\u{2029}",
    "\u{202F}", "\u{205F}", "\u{2060}", "\u{3000}", "\u{FEFF}", "\u{B}", "\u{1}", "\t\u{2028} ",
  ])
  func citesTextWithOddSpaces(space: String) {
    let text = "Ferry runs\n\nThe\(space)ferry ran\(space)\(space)again on 2\(space) March."
    let (article, _) = read(text)
    #expect(!article.blocks.isEmpty)
    for block in article.blocks {
      #expect(Citation(source: 1, file: article.source, range: block.range).proves(block))
    }
  }
}
