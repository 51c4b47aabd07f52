import Model
import Reading
import Rendering

/// Something of a site that is not one story or one plain page: a front, a list, a feed, an asset.
struct SitewideItem: Sendable {
  /// The fingerprint of all that it is made of; no two items have the same.
  let key: Fingerprint
  /// Makes its pages.
  let make: @Sendable () throws(FileError) -> [RenderedPage]
}

extension SiteBuild {
  /// Prints what is made of teasers, and the theme's assets.
  /// - Throws: `FileError` when the machine fails.
  func printListings(
    of units: [UnitResult<Target.Desk.Sheet>], _ plan: ContentLayout, on ground: BuildGround,
    in frame: BuildFrame
  ) async throws -> [Printed<Target.Desk.Sheet>] {
    if let kept = try keptListings(units, ground, frame) { return kept }
    guard let renderer = ground.renderer else { return [] }
    let index = plan.stories.isEmpty ? frame.index : Self.index(of: units, in: frame)
    let earlier = Dictionary(grouping: ground.memory?.listings ?? [], by: \.key)
    let pages = renderer.pages(of: index)
    let items =
      lists(index, pages, units, plan, frame) + indexes(units, pages, index, frame)
      + others(index, renderer, frame)
    return try await Batch.all(of: items, size: 16).concurrentMap(jobs: jobs) { batch in
      let printer = UnitPrinter(press.desk())
      var results: [Printed<Target.Desk.Sheet>] = []
      for item in batch.elements {
        try Task.checkCancellation()
        results += try print(item, earlier[item.key] ?? [], printer)
      }
      return results
    }.flatMap(\.self)
  }

  /// All of it as the last build made it, when every story and page is what it was.
  private func keptListings(
    _ units: [UnitResult<Target.Desk.Sheet>], _ ground: BuildGround, _ frame: BuildFrame
  ) throws(FileError) -> [Printed<Target.Desk.Sheet>]? {
    guard let memory = ground.memory, frame.isSettled, memory.units.count == units.count,
      units.allSatisfy(\.isUnchanged)
    else { return nil }
    let printer = UnitPrinter(press.desk())
    return try kept(memory.listings, printer)
  }

  /// Pages as the last build made them; nil when one of them is not in its place.
  private func kept(
    _ records: [PageRecord], _ printer: UnitPrinter<Target.Desk>
  ) throws(FileError) -> [Printed<Target.Desk.Sheet>]? {
    var kept: [Printed<Target.Desk.Sheet>] = []
    for record in records {
      guard let page = try printer.kept(record, key: record.key) else { return nil }
      kept.append(page)
    }
    return kept
  }

  private static func index(
    of units: [UnitResult<Target.Desk.Sheet>], in frame: BuildFrame
  ) -> SiteIndex {
    SiteIndex(
      units.compactMap(\.record.yield.teaser), site: frame.site, sources: frame.index.sources)
  }

  private func print(
    _ item: SitewideItem, _ earlier: [PageRecord], _ printer: UnitPrinter<Target.Desk>
  ) throws(FileError) -> [Printed<Target.Desk.Sheet>] {
    if !earlier.isEmpty, let kept = try kept(earlier, printer) { return kept }
    var results: [Printed<Target.Desk.Sheet>] = []
    for page in try item.make() { results.append(try printer.print(page, key: item.key)) }
    return results
  }

  /// The fronts and lists; the first page of one has the text of the page that speaks for it.
  private func lists(
    _ index: SiteIndex, _ pages: SitePages, _ units: [UnitResult<Target.Desk.Sheet>],
    _ plan: ContentLayout, _ frame: BuildFrame
  ) -> [SitewideItem] {
    var speakers: [String: (file: ContentLayout.PageFile, print: Fingerprint)] = [:]
    for (unit, file) in zip(units, plan.pages) where file.isSection {
      guard let teaser = unit.record.yield.teaser else { continue }
      speakers[teaser.path] = (file, unit.record.inputs.print)
    }
    return index.listings.map { listing in
      let speaker = listing.number == 1 ? speakers[listing.folder] : nil
      var key = Self.key("list", listing.path, frame)
      key.add(listing.fingerprint)
      // Its text may lead to any page by the name of its file.
      if let speaker {
        key.add(speaker.print)
        key.add(frame.teasers)
      }
      return SitewideItem(key: key.fingerprint) { () throws(FileError) in
        let text = try speaker.flatMap { (speaker) throws(FileError) in
          try page(of: speaker.file, on: frame.site)
        }
        return [pages.listing(listing, introduction: text)]
      }
    }
  }

  private func others(
    _ index: SiteIndex, _ renderer: PageRenderer, _ frame: BuildFrame
  ) -> [SitewideItem] {
    let pages = renderer.pages(of: index)
    let feeds = index.feeds.map { feed in
      var key = Self.key("feed", feed.path, frame)
      key.add(feed.fingerprint)
      return SitewideItem(key: key.fingerprint) { pages.feed(feed).map { RenderedPage($0) } }
    }
    var map = Self.key("sitemap", "", frame)
    map.add(index.sitemapFingerprint)
    let assets = pages.assets.map { asset in
      SitewideItem(key: Self.key("asset", asset.path, frame).fingerprint) { [RenderedPage(asset)] }
    }
    let hasOwnRobots = frame.copies.contains { $0.file.address.isSame(as: "robots.txt") }
    let hasOwnHeaders = frame.copies.contains { $0.file.address.isSame(as: "_headers") }
    var moves = Self.key("redirects", "", frame)
    moves.add(index.aliasFingerprint)
    let single = [
      SitewideItem(key: moves.fingerprint) { pages.redirects().map { RenderedPage($0) } },
      SitewideItem(key: Self.key("robots", hasOwnRobots ? "own" : "", frame).fingerprint) {
        hasOwnRobots ? [] : pages.robots().map { RenderedPage($0) }
      },
      SitewideItem(key: Self.key("headers", hasOwnHeaders ? "own" : "", frame).fingerprint) {
        hasOwnHeaders ? [] : pages.headers().map { RenderedPage($0) }
      },
      SitewideItem(key: map.fingerprint) { pages.sitemap().map { RenderedPage($0) } },
      SitewideItem(key: Self.key("missing", "", frame).fingerprint) { [pages.notFound()] },
    ]
    let copies = frame.copies.map { copy in
      SitewideItem(key: copy.key) { () throws(FileError) in [try page(of: copy, on: frame.site)] }
    }
    return feeds + assets + single + copies
  }

  static func key(_ kind: String, _ path: String, _ frame: BuildFrame) -> Fingerprinter {
    var key = Fingerprinter()
    key.add(kind)
    key.add(path)
    key.add(frame.print)
    return key
  }
}
