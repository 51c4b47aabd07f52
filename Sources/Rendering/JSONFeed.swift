import Model

/// A feed in the JSON Feed format, version 1.1 (https://www.jsonfeed.org/version/1.1/).
struct JSONFeed {
  private let feed: FeedDocument
  private let site: SiteConfiguration

  /// The file's name, in the folder of what it follows.
  static let fileName = "feed.json"

  /// A feed of the site.
  init(_ feed: FeedDocument, of site: SiteConfiguration) {
    self.feed = feed
    self.site = site
  }

  /// The file's bytes.
  var bytes: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("version", "https://jsonfeed.org/version/1.1")
      json.member("title", feed.name(on: site))
      json.member("home_page_url", feed.address)
      json.member(
        "feed_url", PagePlace.address(of: feed.folder + Self.fileName, under: site.baseURL))
      json.member("language", site.language)
      json.member("authors", each: [site.title]) { $0.member("name", $1) }
      json.lines("items", each: feed.entries, write)
    }
    json.end()
    return json.bytes
  }

  /// An item must have a content; that of a feed of headlines is the dek, or else the headline.
  private func write(_ json: inout JSONText, _ entry: FeedDocument.Entry) {
    json.member("id", entry.identifier)
    json.member("url", entry.address)
    json.member("title", entry.title)
    json.member("content_text", entry.summary ?? entry.title)
    json.member("date_modified", FeedDocument.moment(of: entry.date, on: site))
    if !entry.tags.isEmpty { json.member("tags", entry.tags) }
  }
}
