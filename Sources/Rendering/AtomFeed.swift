import Model

/// A feed in the Atom format (https://www.rfc-editor.org/rfc/rfc4287).
struct AtomFeed {
  private let feed: FeedDocument
  private let site: SiteConfiguration
  private var xml = XMLText()

  /// The file's name, in the folder of what it follows.
  static let fileName = "feed.xml"

  /// A feed of the site.
  init(_ feed: FeedDocument, of site: SiteConfiguration) {
    self.feed = feed
    self.site = site
    write()
  }

  /// The file's bytes.
  var bytes: [UInt8] { xml.bytes }

  private mutating func write() {
    xml.markup("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    xml.text(site.language)
    xml.markup("\">\n<title>")
    xml.text(feed.name(on: site))
    xml.markup("</title>\n<id>")
    xml.text(feed.address)
    xml.markup("</id>\n<updated>")
    xml.text(FeedDocument.moment(of: feed.entries.first?.date, on: site))
    xml.markup("</updated>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"")
    xml.text(PagePlace.address(of: feed.folder + Self.fileName, under: site.baseURL) ?? "")
    xml.markup("\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"")
    xml.text(feed.address)
    xml.markup("\"/>\n<author><name>")
    xml.text(site.title)
    xml.markup("</name></author>\n")
    for entry in feed.entries { write(entry) }
    xml.markup("</feed>\n")
  }

  private mutating func write(_ entry: FeedDocument.Entry) {
    xml.markup("<entry>\n<title>")
    xml.text(entry.title)
    xml.markup("</title>\n<id>")
    xml.text(entry.identifier)
    xml.markup("</id>\n<link rel=\"alternate\" type=\"text/html\" href=\"")
    xml.text(entry.address)
    xml.markup("\"/>\n<updated>")
    xml.text(FeedDocument.moment(of: entry.date, on: site))
    xml.markup("</updated>\n")
    if let summary = entry.summary {
      xml.markup("<summary>")
      xml.text(summary)
      xml.markup("</summary>\n")
    }
    for tag in entry.tags {
      xml.markup("<category term=\"")
      xml.text(tag)
      xml.markup("\"/>\n")
    }
    xml.markup("</entry>\n")
  }
}
