/// Decides who wrote an article.
struct BylineChoice {
  /// The names, in order; empty when the page names nobody.
  let names: [String]
  /// What the linked data, `meta` and the visible text say, as far as each says anything.
  let claims: [(source: String, names: [String])]

  /// Asks the linked data, then `meta`, then what the page shows; an organisation comes last.
  init(
    _ page: Page, _ data: LinkedData, _ meta: MetaTags, _ boxes: BoxNames, site: SiteName,
    headline: Int?
  ) {
    var linked: [String] = []
    var known: Set<String> = []
    var organisations: [String] = []
    for object in data.articles where linked.isEmpty {
      for (text, isOrganisation) in data.names("author", in: object)
        + data.names("creator", in: object)
      {
        let found = BylineCleaning.names(in: text, site: site)
        if isOrganisation {
          organisations += found
        } else {
          linked += found.filter { !known.contains($0) }
          known.formUnion(found)
        }
      }
    }
    let tagged = Self.tagged(meta, site)
    let shown = ShownByline(page, boxes, site, headline: headline).names
    let choice = [linked, tagged, shown, organisations].first { !$0.isEmpty }
    names = choice ?? []
    claims = [("JSON-LD", linked), ("meta", tagged), ("text", shown)].filter { !$0.1.isEmpty }
  }

  private static func tagged(_ meta: MetaTags, _ site: SiteName) -> [String] {
    for name in [
      "author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
      "article:author_name",
      "citation_author", "article.author", "authors", "dc.contributor", "article:author",
    ] {
      let texts = meta.all(name).filter { !Bytes.contains("://", in: Array($0.utf8)[...]) }
      var known: Set<String> = []
      let names = texts.flatMap { BylineCleaning.names(in: $0, site: site) }
        .filter { known.insert($0).inserted }
      if !names.isEmpty { return names }
    }
    if let label = meta.first("twitter:label1"), label.utf8.elementsEqual("Written by".utf8),
      let value = meta.first("twitter:data1")
    {
      return BylineCleaning.names(in: value, site: site)
    }
    return []
  }
}
