import Model

/// Which pages the front lists and which the menu leads to, so that every page is within reach.
///
/// A menu stands on every page: one that grew with the site would make the site grow with its square.
struct FrontPlan {
  /// The menu.
  private(set) var menu: [MenuLink] = []
  private var members: [Int32]
  private var links: [PageLink] = []
  private let description: String?

  /// The most sections, and the most pages at the top, that the menu takes in.
  static let menuLimit = 50

  /// Stories lead; without any, the front lists the dated pages of the whole site.
  ///
  /// What a menu of the editors' leaves out the front leads to.
  init(_ shelf: TeaserShelf, _ sections: SectionTable, menu declared: [MenuItem]? = nil) {
    let all = shelf.teasers.indices
    let stories = all.filter { shelf.teasers[$0].kind == .story }
    members = (stories.isEmpty ? all.filter { shelf.teasers[$0].isDatedPage } : stories)
      .map(Int32.init)
    let top = sections.entries[0]
    description = top.page.flatMap { shelf.teasers[$0].description }
    let children = top.children.map(sections.link)
    let loose = top.members.filter {
      !stories.isEmpty || !shelf.teasers[Int($0)].isDatedPage
    }
    if let declared {
      menu = declared.map { MenuLink($0) }
      let known = Set(menu.compactMap(\.path))
      links = children.filter { !known.contains($0.path) }
      members += loose.filter { !known.contains(shelf.teasers[Int($0)].path) }
    } else {
      fill(children, loose, on: shelf)
    }
  }

  /// The sections and pages at the top, in the order of their addresses, unless they are too many.
  private mutating func fill(_ sections: [PageLink], _ loose: [Int32], on shelf: TeaserShelf) {
    var entries: [PageLink] = []
    if sections.count > Self.menuLimit { links = sections } else { entries = sections }
    if loose.count > Self.menuLimit {
      members += loose
    } else {
      entries += loose.map { PageLink(shelf.teasers[Int($0)]) }
    }
    menu = entries.sorted().map { MenuLink($0) }
  }

  /// The front as a list.
  func list(of site: SiteConfiguration) -> SiteList {
    SiteList(
      kind: .front, folder: "", title: site.title, description: description ?? site.description,
      members: members, links: links)
  }
}

extension Teaser {
  fileprivate var isDatedPage: Bool { kind == .page && date != nil }
}
