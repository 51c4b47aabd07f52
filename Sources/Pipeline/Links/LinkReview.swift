import Model
import Rendering
import Writing

/// Holds the links of all pages against the files of the site.
struct LinkReview {
  /// A link that leads nowhere, and the page that has it.
  struct Broken: Hashable {
    /// The file of the page: `dam/index.html`.
    let page: String
    /// The file of the content or the theme that asked for the page.
    let origin: String
    /// Where it leads: a file of the site, or `#` and a place of the page itself, or both.
    let target: String
  }

  private let files: TargetPrints
  private let site: SiteConfiguration
  /// Where the menu leads, on every page: what is missing there is told of `site.yml` alone.
  private let menu: Set<String>

  /// The review of a site with these files.
  init(files: some Sequence<String>, of site: SiteConfiguration) {
    self.files = TargetPrints(files)
    self.site = site
    menu = Set((site.menu ?? []).filter(\.isOnSite).map(\.file))
  }

  /// The links of a page that lead nowhere.
  func broken(in page: PageRecord) -> [Broken] {
    PageLinks(text: page.links).targets(missingIn: files).filter { !isExcused($0) }.map {
      Broken(page: page.output.entry.path, origin: page.output.origin, target: $0)
    }
  }

  /// Whether a target is there by another name, or is none of ours.
  private func isExcused(_ target: String) -> Bool {
    target.utf8.first != UInt8(ascii: "#")
      && (files.contains(target + "/index.html") || menu.contains(target)
        || site.isElsewhere(target))
  }
}

extension SiteConfiguration {
  /// Whether somebody else serves a file under the site's address: what `elsewhere:` names, and the
  /// files of Pagefind, which come after the build.
  func isElsewhere(_ path: String) -> Bool {
    let folders = elsewhere + (search == .pagefind ? ["pagefind"] : [])
    return folders.contains { path.isSame(as: $0) || path.begins(with: $0 + "/") }
  }
}
