/// Finds the article of a page.
package struct ArticleFinder {
  private let page: Page
  private let source: [UInt8]
  private let data: LinkedData
  private let measure: PageMeasure
  private let names: BoxNames
  private let details: PageDetails

  /// Reads a page; the places of its blocks are bytes of the text.
  /// - Throws: `PageError` when the page is too much for the parser.
  /// - Complexity: O(bytes)
  package static func article(in text: PageText) throws(PageError) -> SavedArticle {
    ArticleFinder(try PageBuilder.page(text.bytes), of: text.bytes).article
  }

  private init(_ page: Page, of source: [UInt8]) {
    self.page = page
    self.source = source
    data = LinkedData(page)
    measure = PageMeasure(page)
    names = BoxNames(page.names)
    details = PageDetails(page, data, names)
  }

  private var article: SavedArticle {
    let full = attempt(.full)
    if full.characters >= 250 { return finished(full) }
    let relaxed = attempt(.relaxed)
    let best = relaxed.characters > full.characters ? relaxed : full
    return best.characters >= 100 ? finished(best) : fallback(best)
  }

  private struct Attempt {
    let blocks: [TextBlock]
    var body: [TextBlock]
    let standfirst: [TextBlock]

    var characters: Int { body.reduce(0) { $0 + $1.characters } }
  }

  private func attempt(_ strictness: DroppedBoxes.Strictness) -> Attempt {
    let dropped = DroppedBoxes(page, measure, names, strictness)
    var blocks = BlockBuilder.blocks(page, measure, names, dropped)
    AnnouncedArticles.mark(&blocks, page, headline: details.headlineNode)
    let scores = BlockScores(blocks, page)
    let headline = details.headlineNode.map(scores.index(of:)) ?? headlineBlock(blocks)
    let container = Container(
      page: page, blocks: blocks, scores: scores, names: names, headline: headline)
    guard let box = container.find() else {
      return Attempt(blocks: blocks, body: [], standfirst: [])
    }
    let parts = SiblingBoxes.around(WiderBox.around(box, container), container)
    let chosen = parts.flatMap { blocks[scores.blocks(in: $0, of: page)] }
    var body = BodyText(
      blocks: chosen.filter { $0.isText && !$0.isAnnounced },
      headline: details.headline.map { FoldedTitle($0) },
      headlineNode: details.headlineNode, byline: details.byline, page: page)
    body.clean()
    let standfirst = Standfirst.find(
      blocks, headline: headline, body: body.blocks.first, details.headline)
    return Attempt(blocks: blocks, body: body.blocks, standfirst: standfirst)
  }

  /// The block that says the headline when no heading does.
  private func headlineBlock(_ blocks: [TextBlock]) -> Int? {
    guard let headline = details.headline.map({ FoldedTitle($0) }) else { return nil }
    return blocks.firstIndex { $0.characters < 300 && FoldedTitle($0.words).isLike(headline) }
  }

  private func finished(_ attempt: Attempt) -> SavedArticle {
    switch LinkedBody.judge(attempt.body, data) {
    case .keep: article(attempt, attempt.body, .box)
    case .trim(let range): article(attempt, Array(attempt.body[range]), .box)
    case .replace: article(attempt, LinkedParagraphs.blocks(in: source, page), .linkedData)
    }
  }

  private func fallback(_ attempt: Attempt) -> SavedArticle {
    if case .replace = LinkedBody.judge(attempt.body, data) { return finished(attempt) }
    return article(attempt, attempt.blocks.filter(\.isSentence), .fallback)
  }

  private func article(
    _ attempt: Attempt, _ body: [TextBlock], _ method: SavedArticle.Method
  ) -> SavedArticle {
    let headline = details.headlineNode.flatMap { node in
      attempt.blocks.first { page.holds(node, $0.first) }
    }
    let used = Set((body + attempt.standfirst + [headline].compactMap(\.self)).map(\.first))
    let start = min(body.first?.first ?? 0, headline?.first ?? .max)
    let span = start...max(start, body.last?.last ?? 0)
    let rest = attempt.blocks.filter { !used.contains($0.first) }
    return SavedArticle(
      details: details, headline: headline, standfirst: attempt.standfirst,
      body: body.map { $0.withAddresses(of: page) },
      captions: rest.filter { !$0.isText && span.contains($0.first) }, method: method,
      runningText: measure.total,
      others: rest.filter { $0.isText || !span.contains($0.first) })
  }
}
