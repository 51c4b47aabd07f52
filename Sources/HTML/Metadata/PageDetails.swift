/// What a page says about its article.
package struct PageDetails: Sendable {
  /// The headline; nil when there is none.
  package var headline: String?
  /// The people who wrote it.
  package var byline: [String] = []
  /// Who published it, in words.
  package var outlet: String?
  /// The day of publication.
  package var published: PageDate?
  /// The day of the last change, when that is later.
  package var updated: PageDate?
  /// Its address on the web.
  package var address: String?
  /// The language it is written in.
  package var language: String?
  /// How many words its article has; nil when it does not say.
  package var words: Int?
  /// What the page says of itself in two ways, in words for an editor.
  package var doubts: [String] = []
  /// The heading that is the headline.
  var headlineNode: Int?

  /// Reads the metadata of a page, each from the source that is trusted most.
  /// - Complexity: O(bytes)
  init(_ page: Page, _ data: LinkedData, _ names: BoxNames) {
    let meta = MetaTags(page)
    address = Self.address(page, meta)
    let site = SiteName(data, meta, address: address)
    let title = HeadlineChoice(page, data, meta, site: site)
    headline = title?.text
    headlineNode = title?.node
    language = Self.language(page, meta)
    outlet = site.name ?? site.host
    let dates = DateChoice(
      page, data, meta, names, address: address, headline: headlineNode,
      monthFirst: language.map { $0.hasPrefix("en") && !$0.hasSuffix("GB") && !$0.hasSuffix("AU") }
        ?? true)
    (published, updated) = (dates.published, dates.updated)
    let authors = BylineChoice(page, data, meta, names, site: site, headline: headlineNode)
    byline = authors.names
    words = data.text("wordCount").flatMap { Int($0) }
    doubts = Self.doubts(dates, authors)
  }

  private static func address(_ page: Page, _ meta: MetaTags) -> String? {
    for node in page.nodes.indices where page.nodes[node].tag == .link {
      if page.value(.rel, of: node)?.elementsEqual("canonical".utf8) == true,
        let address = page.words(.href, of: node), isWeb(address)
      {
        return address
      }
    }
    return [meta.first("og:url"), meta.first("twitter:url", "parsely-link"), page.savedFrom]
      .compactMap(\.self).first(where: isWeb)
  }

  private static func isWeb(_ address: String) -> Bool {
    address.utf8.starts(with: "https://".utf8) || address.utf8.starts(with: "http://".utf8)
  }

  private static func language(_ page: Page, _ meta: MetaTags) -> String? {
    let tag = page.nodes.isEmpty ? nil : page.words(.lang, of: 0)
    return (tag ?? meta.first("og:locale", "language", "dc.language", "content-language"))
      .map { String(decoding: $0.utf8.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self) }
  }

  private static func doubts(_ dates: DateChoice, _ authors: BylineChoice) -> [String] {
    var doubts: [String] = []
    if let used = dates.claims.first,
      let other = dates.claims.first(where: { $0.date != used.date })
    {
      doubts.append(
        "date \(used.date.iso) (\(used.source)), but \(other.source) says \(other.date.iso)")
    }
    if let used = authors.claims.first,
      let other = authors.claims.first(where: {
        Set($0.names.map { $0.lowercased() }) != Set(used.names.map { $0.lowercased() })
      })
    {
      doubts.append(
        "byline '\(used.names.joined(separator: ", "))' (\(used.source)), but \(other.source) says "
          + "'\(other.names.joined(separator: ", "))'")
    }
    return doubts
  }
}
