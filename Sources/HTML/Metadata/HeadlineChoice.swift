/// Finds the headline: the heading that the page's own titles confirm, else the titles themselves.
struct HeadlineChoice {
  /// The headline.
  let text: String
  /// The heading in which it stands; nil when no heading says it.
  let node: Int?

  /// Chooses; nil when the page has no title at all.
  init?(_ page: Page, _ data: LinkedData, _ meta: MetaTags, site: SiteName) {
    let title = page.nodes.indices.first { page.nodes[$0].tag == .title }.map(page.words(of:))
    let titles = [
      meta.first("og:title", "twitter:title"), data.text("headline"), title,
    ].compactMap(\.self).filter { !$0.isEmpty }
    let folded = titles.map { FoldedTitle($0) }
    let headings = Self.headings(.h1, page)
    if let best = Self.best(headings, folded, site) {
      (text, node) = best
      return
    }
    let only = headings.filter { !site.isName($0.text) }
    if only.count == 1, headings.count == 1,
      folded.isEmpty || FoldedTitle(only[0].text).words.count > 2
    {
      (text, node) = (only[0].text, only[0].node)
      return
    }
    let named = data.text("headline") ?? titles.first.map(site.withoutSuffix)
    guard let named, !named.isEmpty else {
      guard let first = only.first else { return nil }
      (text, node) = (first.text, first.node)
      return
    }
    let wanted = FoldedTitle(named)
    let lower = Self.headings(.h2, page).first { FoldedTitle($0.text).isLike(wanted) }
    (text, node) = (named, lower?.node)
  }

  private static func headings(_ tag: Tag, _ page: Page) -> [(text: String, node: Int)] {
    page.nodes.indices.filter { page.nodes[$0].tag == tag }
      .map { (page.shortWords(of: $0) ?? "", $0) }.filter { !$0.text.isEmpty }
  }

  /// The heading with most of its words in a title; of equals the longer one.
  private static func best(
    _ headings: [(text: String, node: Int)], _ titles: [FoldedTitle], _ site: SiteName
  ) -> (String, Int)? {
    var best: (text: String, node: Int, score: Double)?
    for heading in headings where !site.isName(heading.text) {
      let folded = FoldedTitle(heading.text)
      let share = titles.reduce(0) { max($0, folded.share(in: $1)) }
      let back = titles.reduce(0) { max($0, $1.share(in: folded)) }
      guard share >= 0.4 else { continue }
      let score = share + back
      if score > best?.score ?? 0 { best = (heading.text, heading.node, score) }
    }
    return best.map { ($0.text, $0.node) }
  }
}
