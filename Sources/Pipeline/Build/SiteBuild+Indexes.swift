import Model
import Rendering

extension SiteBuild {
  /// The indexes of sources and people, and what the search loads.
  func indexes(
    _ units: [UnitResult<Target.Desk.Sheet>], _ pages: SitePages, _ index: SiteIndex,
    _ frame: BuildFrame
  ) -> [SitewideItem] {
    guard !pages.indexes.isEmpty || pages.hasSearch else { return [] }
    let yields = units.map(\.record.yield).filter { $0.teaser?.kind == .story }
    let indexes = SiteIndexes(
      yields.compactMap { yield in
        guard let teaser = yield.teaser, let entry = yield.entry?.entry else { return nil }
        return IndexedStory(teaser: teaser, entry: entry)
      })
    let items = pages.indexes.flatMap(indexes.pages).map { page in
      var key = Self.key("index", page.path, frame)
      key.add(page.fingerprint)
      return SitewideItem(key: key.fingerprint) { [pages.index(page)] }
    }
    guard pages.hasSearch else { return items }
    var key = Self.key("search", "", frame)
    key.add(index.sitemapFingerprint)
    for yield in yields { yield.entry?.add(to: &key) }
    let search = SitewideItem(key: key.fingerprint) {
      pages.search(indexes).map { RenderedPage($0) }
    }
    return items + [search]
  }
}
