import Model

/// An entry of the menu as pages show it.
package struct MenuLink: Hashable, Sendable {
  /// What readers see.
  package let title: String
  /// The page of the site that it leads to, without slashes at the ends; nil when it is none.
  package let path: String?
  /// Its address from the root of the site, or a whole address on the web.
  private let address: String
  private let isOnSite: Bool

  /// The entry that leads to a page.
  init(_ page: PageLink) {
    title = page.title
    path = page.path
    address = PagePlace.home.link(to: page)
    isOnSite = true
  }

  /// An entry that an editor wrote.
  init(_ item: MenuItem) {
    title = item.title
    isOnSite = item.isOnSite
    guard isOnSite else {
      (path, address) = (nil, item.target)
      return
    }
    address = item.address
    let name = "index.html".utf8
    let isPage = item.file.utf8.suffix(name.count).elementsEqual(name)
    let folder = String(Substring(item.file.utf8.dropLast(name.count)))
    path = isPage ? String(Substring(folder.utf8.dropLast())) : nil
  }

  /// The address to write on pages from which the root is so far up.
  func url(root: String) -> String { isOnSite ? root + address : address }
}

extension MenuItem {
  /// Its address from the root of the site: `about/index.html#team`.
  fileprivate var address: String { PagePlace.home.link(target, from: location.path) }

  /// The file of the site that it leads to: `about/index.html`; of no use for other sites.
  package var file: String {
    let end = address.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
    return String(address[..<(end ?? address.endIndex)])
  }
}

extension StableHash {
  /// Adds an entry of the menu.
  mutating func add(_ link: MenuLink) {
    add(link.title)
    add(link.url(root: ""))
  }
}
