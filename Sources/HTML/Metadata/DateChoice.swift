/// Decides when an article was published and last changed.
struct DateChoice {
  /// The day of publication; nil when nothing says it.
  let published: PageDate?
  /// The day of the last change, when that is a later one.
  let updated: PageDate?
  /// What the linked data, the page's `meta` and its visible text say, as far as each says anything.
  let claims: [(source: String, date: PageDate)]

  /// Asks the linked data, then `meta`, marked-up times, the address, and the visible text.
  init(
    _ page: Page, _ data: LinkedData, _ meta: MetaTags, _ names: BoxNames, address: String?,
    headline: Int?, monthFirst: Bool
  ) {
    func read(_ text: String?) -> PageDate? {
      text.flatMap { DateText.first(in: $0, monthFirst: monthFirst) }
    }
    let shown = ShownDates(page, names, headline: headline, monthFirst: monthFirst)
    let linked = read(data.text("datePublished"))
    let tagged = Self.published.lazy.compactMap { read(meta.first($0)) }.first
    let marked = Self.marked(page, names, "datePublished", headline, read)
    let inAddress = address.flatMap(Self.inAddress)
    let visible = shown.best
    let changed =
      read(data.text("dateModified"))
      ?? Self.modified.lazy.compactMap { read(meta.first($0)) }.first
    let ofPage = read(data.pageText("datePublished"))
    let found =
      linked ?? tagged ?? marked ?? inAddress ?? visible ?? ofPage
      ?? read(data.text("dateCreated")) ?? changed
    published = found.map(shown.local)
    // Both in the same zone: the change is later if its stamp is on a later day.
    updated = changed.flatMap { day in found.map { day > $0 } == true ? day : nil }
    let all: [(String, PageDate?)] = [
      ("JSON-LD", linked), ("meta", tagged), ("markup", marked), ("address", inAddress),
      ("text", visible),
    ]
    claims = all.compactMap { source, date in date.map { (source, $0) } }
  }

  private static let published = [
    "article:published_time", "og:published_time", "article:published", "og:article:published_time",
    "datepublished", "date_published", "pubdate", "publishdate", "publish_date", "publish-date",
    "publication_date", "published_date", "published", "parsely-pub-date", "sailthru.date",
    "bt:pubdate",
    "rnews:datepublished", "originalpublicationdate", "article_date_original", "date.release",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date",
    "dcterms.date",
    "dc.date.published", "citation_publication_date", "citation_date", "citation_online_date",
    "prism.publicationdate", "displaydate", "cxenseparse:recs:publishtime", "article.published",
    "articlepublicationdate", "article-published-date", "pub_date", "datecreated", "date",
    "article.created",
    "shareaholic:article_published_time", "gcd", "created", "release_date",
    "dcsext.articlefirstpublished",
    "article:post_date", "weibo:article:create_at",
  ]

  private static let modified = [
    "article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod",
    "dcterms.modified",
    "dc.date.modified", "article:updated_time", "shareaholic:article_modified_time", "revised",
    "updated",
  ]

  /// The first element marked as the day of publication, else the `time` nearest to the headline.
  private static func marked(
    _ page: Page, _ names: BoxNames, _ property: String, _ headline: Int?,
    _ read: (String?) -> PageDate?
  ) -> PageDate? {
    var best: (date: PageDate, distance: Int)?
    for node in page.nodes.indices where page.nodes[node].tag != .text {
      let tag = page.nodes[node].tag
      let isNamed = page.value(.itemprop, of: node)?.elementsEqual(property.utf8) == true
      guard isNamed || tag == .time, !page.isBeside(node, names, headline: headline) else {
        continue
      }
      let value = page.words(.datetime, of: node) ?? page.words(.content, of: node)
      guard let date = read(value) ?? read(page.shortWords(of: node)) else { continue }
      if isNamed { return date }
      let distance = headline.map { node >= $0 ? node - $0 : 2 * ($0 - node) + 50 } ?? node
      if distance < best?.distance ?? .max { best = (date, distance) }
    }
    return best?.date
  }

  /// `/2025/03/19/` or `/2025-03-19-` in an address.
  private static func inAddress(_ address: String) -> PageDate? {
    let bytes = Array(address.utf8)
    for index in bytes.indices where bytes[index] == 0x2F || bytes[index] == 0x2D {
      let rest = bytes[(index + 1)...].prefix(10)
      guard rest.count >= 8, rest.prefix(4).allSatisfy(Bytes.isDigit) else { continue }
      let parts = rest.split { $0 == 0x2F || $0 == 0x2D }
      guard parts.count >= 3, parts[1].allSatisfy(Bytes.isDigit), parts[1].count <= 2 else {
        continue
      }
      let day = parts[2].prefix(while: Bytes.isDigit)
      guard (1...2).contains(day.count) else { continue }
      let numbers = [parts[0], parts[1], day].map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
      if let date = PageDate(numbers[0], numbers[1], numbers[2]) { return date }
    }
    return nil
  }
}
