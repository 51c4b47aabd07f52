import Model

/// A feed in the Atom format (https://www.rfc-editor.org/rfc/rfc4287).
struct AtomFeed {
  private let feed: Feed
  private let site: SiteConfiguration
  private var xml = XMLText()

  init(_ feed: Feed, of site: SiteConfiguration) {
    self.feed = feed
    self.site = site
    write()
  }

  /// The file.
  var page: Page { Page(path: feed.path, bytes: xml.bytes, origin: "Content/site.yml") }

  private mutating func write() {
    let address = address(of: feed.folder)
    xml.markup("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    xml.text(site.language)
    xml.markup("\">\n<title>")
    xml.text(feed.title == site.title ? site.title : "\(feed.title) – \(site.title)")
    xml.markup("</title>\n<id>")
    xml.text(address)
    xml.markup("</id>\n<updated>")
    xml.text(Self.moment(of: feed.entries.first?.date))
    xml.markup("</updated>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"")
    xml.text(PagePlace.address(of: feed.path, under: site.baseURL) ?? "")
    xml.markup("\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"")
    xml.text(address)
    xml.markup("\"/>\n<author><name>")
    xml.text(site.title)
    xml.markup("</name></author>\n")
    for entry in feed.entries { write(entry) }
    xml.markup("</feed>\n")
  }

  private mutating func write(_ entry: Teaser) {
    let address = address(of: entry.path)
    xml.markup("<entry>\n<title>")
    xml.text(entry.title)
    xml.markup("</title>\n<id>")
    xml.text(address)
    xml.markup("</id>\n<link rel=\"alternate\" type=\"text/html\" href=\"")
    xml.text(address)
    xml.markup("\"/>\n<updated>")
    xml.text(Self.moment(of: entry.date))
    xml.markup("</updated>\n")
    if let description = entry.description {
      xml.markup("<summary>")
      xml.text(description)
      xml.markup("</summary>\n")
    }
    for tag in entry.tags {
      xml.markup("<category term=\"")
      xml.text(tag)
      xml.markup("\"/>\n")
    }
    xml.markup("</entry>\n")
  }

  private func address(of folder: String) -> String {
    PagePlace(folder: folder).address(under: site.baseURL) ?? ""
  }

  /// Midnight UTC of a day: Atom wants a moment, and another one would depend on who asks.
  ///
  /// A month or a year counts from its first day.
  private static func moment(of date: CalendarDate?) -> String {
    // The standard wants a moment of a feed that has no entry yet, too.
    guard let date else { return "1970-01-01T00:00:00Z" }
    let rest = date.month == nil ? "-01-01" : date.day == nil ? "-01" : ""
    return date.iso + rest + "T00:00:00Z"
  }
}
