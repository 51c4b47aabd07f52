import Model

/// The feed of one story, for readers who follow it: each report that it cites and each update or
/// correction of its editors, the newest first.
struct StoryFeed {
  private let explainer: Explainer
  private let place: PagePlace
  private let site: SiteConfiguration
  private let wording: Wording

  /// The feed of the story at a place.
  init(
    _ explainer: Explainer, at place: PagePlace, on site: SiteConfiguration, in wording: Wording
  ) {
    self.wording = wording
    self.explainer = explainer
    self.place = place
    self.site = site
  }

  /// Whether there is anything to follow: a report that says when it was published.
  static func isWorthwhile(with sources: SourceList) -> Bool {
    sources.entries.contains { $0.article.details.published != nil }
  }

  /// Its files, of twenty entries at most; none without a `baseURL` or anything dated.
  func pages(_ sources: SourceList, notes identifiers: [String: String]) -> [Page] {
    guard let address = place.address(under: site.baseURL), Self.isWorthwhile(with: sources)
    else { return [] }
    // A sort that keeps equal elements in their order: a day's word of the editors comes first.
    let entries = (notes(identifiers, address) + reports(sources, address))
      .sorted { $1.date < $0.date }
    let folder = String(Substring(place.file.utf8.dropLast("index.html".utf8.count)))
    return FeedDocument(
      folder: folder, title: explainer.story.details.title, address: address,
      entries: Array(entries.prefix(Feed.size))
    ).pages(on: site, origin: explainer.story.introduction.source.path)
  }

  /// The number of a report changes when an older one comes in; its name does not.
  private func reports(_ sources: SourceList, _ address: String) -> [FeedDocument.Entry] {
    sources.entries.compactMap { entry in
      let details = entry.article.details
      guard let date = details.published else { return nil }
      return FeedDocument.Entry(
        identifier: address + "#report/" + PagePlace.encoded(entry.article.id),
        address: address + "#" + SourceList.identifier(of: entry.number),
        title: "\(details.outlet): \(details.headline)", date: date)
    }
  }

  private func notes(
    _ identifiers: [String: String], _ address: String
  ) -> [FeedDocument.Entry] {
    explainer.sections.flatMap(\.notes).compactMap { note in
      guard let kind = LastChange.Kind(note.kind), let date = note.date,
        let name = identifiers[note.body.source.path]
      else { return nil }
      let label = wording.label(of: kind)
      let title = note.title.map { "\(label): \($0)" } ?? label
      return FeedDocument.Entry(
        identifier: address + "#" + name, address: address + "#" + name, title: title, date: date)
    }
  }
}
