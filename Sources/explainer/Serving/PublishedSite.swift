import Model

/// What the preview shows at one moment: the pages of the last good build and what was said since.
struct PublishedSite: Sendable {
  /// Counts the builds that changed something.
  private(set) var build = 0
  private(set) var pages: [Page] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The bytes of every page by the bytes of its path: a String would take two spellings for one.
  private var files: [[UInt8]: [UInt8]] = [:]
  /// The build that changed a file last, for those that changed since all pages did.
  private var news: [[UInt8]: Int] = [:]
  /// The last build that changed all pages, or what stands on all of them.
  private var newsForAll = 0

  /// The file at a path.
  func file(_ path: [UInt8]) -> [UInt8]? { files[path] }

  /// The last build after which a browser that shows a file should load it again.
  func lastNews(of path: [UInt8]) -> Int {
    files[path] == nil ? build : max(newsForAll, news[path] ?? 0)
  }

  /// Whether the last build failed.
  var isBroken: Bool { diagnostics.hasErrors }

  /// How many warnings the last build gave.
  var warnings: Int { diagnostics.count { $0.severity == .warning } }

  /// Takes over a build; false when it changed nothing.
  ///
  /// A build without pages failed: the pages of the last good one stay.
  mutating func update(pages new: [Page]?, diagnostics: [Diagnostic]) -> Bool {
    let pages = new ?? self.pages
    guard pages != self.pages || diagnostics != self.diagnostics || build == 0 else { return false }
    build += 1
    // Warnings are counted on every page.
    if diagnostics != self.diagnostics { newsForAll = build }
    file(pages)
    self.pages = pages
    self.diagnostics = diagnostics
    return true
  }

  /// Files the bytes of all pages; when the same pages are there as before, those that changed.
  private mutating func file(_ pages: [Page]) {
    let isSame =
      pages.count == self.pages.count
      && zip(pages, self.pages).allSatisfy { $0.path.isSame(as: $1.path) }
    guard isSame else {
      (news, newsForAll) = ([:], build)
      files = Dictionary(
        pages.map { (Array($0.path.utf8), $0.bytes) }, uniquingKeysWith: { first, _ in first })
      return
    }
    for (page, old) in zip(pages, self.pages) where page.bytes != old.bytes {
      let path = Array(page.path.utf8)
      files[path] = page.bytes
      news[path] = build
      if path.starts(with: "assets/".utf8) { newsForAll = build }
    }
  }
}
