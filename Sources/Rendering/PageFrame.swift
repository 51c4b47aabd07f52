import Model
import Templating

/// What every page offers its template: the site, the menu, the page's title and place.
struct PageFrame: Sendable {
  /// The site's menu, subjects and feed.
  let index: SiteIndex
  /// The parts that the site has.
  let parts: SiteParts
  /// The folder of the theme's files on the site: `assets/`.
  let assets: String
  private let positions: [String: Int]
  private let byDepth: [SiteFrame]

  /// The settings.
  var site: SiteConfiguration { index.site }

  /// The frame of a site; what all pages of a depth share is made once.
  init(_ index: SiteIndex, theme offers: SiteParts = .all, assets: String = "assets/") {
    self.index = index
    self.assets = assets
    let parts = offers.ofSite(index.site, hasStories: index.hasStories)
    self.parts = parts
    positions = Dictionary(
      index.menu.enumerated().compactMap { number, link in link.path.map { ($0, number) } },
      uniquingKeysWith: { first, _ in first })
    byDepth = (0..<8).map { SiteFrame(index, parts, assets, root: PagePlace.root(atDepth: $0)) }
  }

  /// The names of `PageContext` that every page has; the headline of the front is the site's.
  ///
  /// From page 2 of a list on the browser's tab tells the number; `feed` is the file of a feed of
  /// the page's own.
  func values(
    at place: PagePlace, title: String, description: String?, isAddressed: Bool = true,
    page: Int = 1, feed: String? = nil, in wording: Wording
  ) -> [TemplateObject.Entry] {
    let shared = shared(at: place)
    let canonical = isAddressed ? place.address(under: site.baseURL) : nil
    return [
      ("root", .text(place.root)), ("assets", .text(place.root + assets)), ("site", shared.site),
      ("menu", TemplateValue(framing: menu(shared.menu, at: place))), ("title", .text(title)),
      ("documentTitle", .text(documentTitle(title, page: page, wording))),
      ("description", TemplateValue(description)), ("canonical", TemplateValue(canonical)),
      ("feed", feedValue(feed, title, at: place)), ("language", .text(wording.language.text)),
      ("direction", .text(wording.direction)),
      ("siteLang", wording.value(of: site.tag)), ("translations", .null), ("alternates", .null),
    ]
  }

  /// Where an asset of the theme, `assets/search.js`, stands on a site whose assets are in this folder.
  static func place(of asset: String, in folder: String) -> String {
    folder + String(Substring(asset.utf8.dropFirst("assets/".utf8.count)))
  }

  private func shared(at place: PagePlace) -> SiteFrame {
    guard let depth = place.depth, depth < byDepth.count else {
      return SiteFrame(index, parts, assets, root: place.root)
    }
    return byDepth[depth]
  }

  private func documentTitle(_ title: String, page: Int, _ wording: Wording) -> String {
    let numbered =
      page == 1 ? title : wording.text(.numberedTitle, ["title": title, "page": "\(page)"])
    return numbered == site.title ? numbered : "\(numbered) – \(site.title)"
  }

  /// The menu with the entry marked that is this page or leads to its section.
  private func menu(_ items: [TemplateValue], at place: PagePlace) -> [TemplateValue] {
    let path = place.file.utf8
    guard let slash = path.firstIndex(of: UInt8(ascii: "/")),
      let number = positions[String(Substring(path[..<slash]))]
    else { return items }
    let isCurrent = path[slash...].elementsEqual("/index.html".utf8)
    var items = items
    items[number] = SiteFrame.item(
      index.menu[number], root: place.root, isCurrent: isCurrent, isAround: !isCurrent)
    return items
  }

  /// A page's own feed; the front's is the site's, which every page has.
  private func feedValue(_ feed: String?, _ title: String, at place: PagePlace) -> TemplateValue {
    guard let feed, feed != index.feed else { return .null }
    return ["title": .text(title), "url": .text(place.root + feed)]
  }
}

/// What all pages of one depth share.
private struct SiteFrame: Sendable {
  let site: TemplateValue
  let menu: [TemplateValue]

  init(_ index: SiteIndex, _ parts: SiteParts, _ assets: String, root: String) {
    let settings = index.site
    func address(_ file: String, when isThere: Bool) -> TemplateValue {
      isThere ? .text(root + file) : .null
    }
    site = [
      "title": .text(settings.title), "description": TemplateValue(settings.description),
      "language": .text(settings.language),
      "direction": .text(settings.tag.direction),
      "environment": .text(settings.environment), "isPortable": .bool(settings.isPortable),
      "url": .text(root + "index.html"),
      "tagsURL": address(TagTable.folder + "/index.html", when: index.hasTags),
      "taxonomies": TemplateValue(
        framing: index.taxonomies.map { link in
          ["title": .text(link.title), "url": .text(root + link.path + "/index.html")]
        }),
      "feedURL": TemplateValue(index.feed.map { root + $0 }),
      "sourcesURL": address("sources/index.html", when: parts.contains(.sources)),
      "peopleURL": address("people/index.html", when: parts.contains(.people)),
      "searchURL": TemplateValue(
        parts.script.map { root + PageFrame.place(of: $0, in: assets) }),
      "usesPagefind": .bool(parts.contains(.pagefind)),
      "showsForeignImages": .bool(settings.foreignImages == .show),
    ]
    menu = index.menu.map { Self.item($0, root: root, isCurrent: false, isAround: false) }
  }

  static func item(
    _ link: MenuLink, root: String, isCurrent: Bool, isAround: Bool
  ) -> TemplateValue {
    [
      "title": .text(link.title), "url": .text(link.url(root: root)),
      "isCurrent": .bool(isCurrent), "isAround": .bool(isAround),
    ]
  }
}
