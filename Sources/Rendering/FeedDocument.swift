import Model

/// What a feed says, in whichever format it is written.
struct FeedDocument {
  /// Something new.
  struct Entry {
    /// What names it for ever, an address that nothing else has.
    let identifier: String
    /// Where it stands, a whole address.
    let address: String
    /// Its headline.
    let title: String
    /// Its dek.
    var summary: String?
    /// Its day.
    let date: CalendarDate
    /// Its subjects.
    var tags: [String] = []
  }

  /// Where its files lie: `science/`; empty for the site's own.
  let folder: String
  /// The headline of what it follows.
  let title: String
  /// The whole address of what it follows.
  let address: String
  /// The newest first.
  let entries: [Entry]

  /// What it calls itself: its own headline, and the publication's.
  func name(on site: SiteConfiguration) -> String {
    title == site.title ? site.title : "\(title) – \(site.title)"
  }

  /// Its files: one in the Atom format, one in the JSON Feed format.
  func pages(on site: SiteConfiguration, origin: String) -> [Page] {
    let atom = AtomFeed(self, of: site).bytes
    let json = JSONFeed(self, of: site).bytes
    return [
      Page(path: folder + AtomFeed.fileName, bytes: atom, origin: origin),
      Page(path: folder + JSONFeed.fileName, bytes: json, origin: origin),
    ]
  }

  /// Midnight of a day, in the site's zone if that is a fixed one and else in UTC: both formats want a moment, and another one would depend on who asks.
  ///
  /// A month or a year counts from its first day; without any date it is the beginning of time.
  static func moment(of date: CalendarDate?, on site: SiteConfiguration) -> String {
    guard let date else { return "1970-01-01T00:00:00Z" }
    let rest = date.month == nil ? "-01-01" : date.day == nil ? "-01" : ""
    return date.iso + rest + "T00:00:00" + site.zone.suffix
  }
}

extension FeedDocument {
  /// The feed of a list of stories and pages.
  init(_ feed: Feed, of site: SiteConfiguration) {
    func address(of folder: String) -> String {
      PagePlace(folder: folder).address(under: site.baseURL) ?? ""
    }
    folder = String(Substring(feed.path.utf8.dropLast(AtomFeed.fileName.utf8.count)))
    title = feed.title
    self.address = address(of: feed.folder)
    entries = feed.entries.compactMap { teaser in
      guard let date = teaser.date else { return nil }
      let place = address(of: teaser.path)
      return Entry(
        identifier: place, address: place, title: teaser.title, summary: teaser.description,
        date: date, tags: teaser.tags)
    }
  }
}
