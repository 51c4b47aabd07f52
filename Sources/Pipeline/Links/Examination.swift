package import Model
import Reading
import Rendering

/// An address out of the site, and where it stands.
package struct WebLink: Hashable, Sendable {
  /// The address: `https://example.org/report`.
  package let address: String
  /// The place in an author's file, as near as can be told.
  package let place: SourceLocation

  /// An address and its place.
  package init(address: String, place: SourceLocation) {
    self.address = address
    self.place = place
  }
}

/// What `check` finds by looking at the finished pages, all of them at once.
///
/// `build` knows of each page which files it leads to; only here is every page held against every other,
/// because the places within them would be too much to remember from one build to the next.
struct Examination {
  private let pages: [Page]
  private let scans: [String: PageScan]
  private let site: SiteConfiguration

  /// Looks at the pages of a site.
  /// - Complexity: O(bytes)
  init(_ pages: [Page], of site: SiteConfiguration, jobs: Int) async throws {
    self.pages = pages.filter { $0.path.utf8.suffix(5).elementsEqual(".html".utf8) }
    self.site = site
    let scans = try await Batch.all(of: self.pages, size: 64).concurrentMap(jobs: jobs) { batch in
      batch.elements.map { PageScan($0.bytes) }
    }.flatMap(\.self)
    self.scans = Dictionary(
      zip(self.pages.map(\.path), scans), uniquingKeysWith: { first, _ in first })
  }

  /// The links to places within other pages that are not there.
  var broken: [LinkReview.Broken] {
    var found: [LinkReview.Broken] = []
    forEachLink { page, address in
      guard case .file(let file, let fragment) = address, !file.isSame(as: page.path),
        let target = scans[file] ?? scans[file + "/index.html"], !target.has(fragment)
      else { return }
      found.append(
        LinkReview.Broken(
          page: page.path, origin: page.origin, target: file + "#" + fragment))
    }
    return found
  }

  /// The addresses out of the site, each once, with the first page that has it.
  var web: [(address: String, page: Page)] {
    var seen: Set<String> = []
    var found: [(String, Page)] = []
    forEachLink { page, address in
      guard case .web(let text) = address else { return }
      let bare = text.utf8.prefix { $0 != UInt8(ascii: "#") }
      let address = String(Substring(bare))
      if seen.insert(address).inserted { found.append((address, page)) }
    }
    return found
  }

  private func forEachLink(_ body: (Page, SiteAddress) -> Void) {
    for page in pages {
      guard let scan = scans[page.path] else { continue }
      for link in scan.links {
        body(page, SiteAddress(scan.text(of: link), on: page.path, of: site))
      }
    }
  }
}

extension Pipeline {
  /// Builds everything in memory, writes nothing, and looks at the finished pages besides.
  /// - Returns: what is wrong, and the addresses out of the site in the order of their places; none
  ///   while a page is missing because of some other mistake.
  /// - Throws: `FileError` when the machine fails.
  package func examine() async throws -> (report: Report, web: [WebLink]) {
    let build = SiteBuild(
      source: folder, press: MemoryPress(), jobs: configuration.jobs, flags: configuration.flags)
    var outcome = try await build.run()
    guard let site = outcome.state?.ground.site, outcome.diagnostics.allSatisfy(Self.leavesPages)
    else { return (Report(outcome), []) }
    let examination = try await Examination(outcome.sheets, of: site, jobs: configuration.jobs)
    var places = try LinkPlaces(folder)
    var said: Set<Diagnostic> = []
    for link in examination.broken {
      if let complaint = try places.complaint(about: link) { said.insert(complaint) }
    }
    outcome.diagnostics += said.sorted() + (try places.unusedAssets())
    var web: [WebLink] = []
    for (address, page) in examination.web {
      web.append(WebLink(address: address, place: try places.place(of: address, on: page)))
    }
    return (
      Report(outcome.sorted()), web.sorted { ($0.place, $0.address) < ($1.place, $1.address) }
    )
  }

  /// Whether a complaint is about pages that are there.
  private static func leavesPages(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity != .error
      || ["broken-link", "failed-expectation", "excerpt-limit"].contains(diagnostic.identifier)
  }
}
