import Model

/// The folders that hold plain pages, each with its pages and the folders in it.
struct SectionTable: Sendable {
  /// One folder.
  struct Entry: Sendable {
    /// Its address; empty for `Content/` itself.
    let path: String
    /// The page that speaks for it, by its number on the shelf.
    var page: Int?
    /// Its pages, the newest first, by their numbers on the shelf.
    var members: [Int32] = []
    /// The folders in it that hold pages, in the order of their addresses.
    var children: [Int] = []
  }

  /// The folders; the first one is `Content/` itself.
  private(set) var entries = [Entry(path: "")]
  private var numbers = ["": 0]
  private let shelf: TeaserShelf

  /// The sections of a site's pages; every folder on the way to a page is one.
  /// - Complexity: O(*n* · depth)
  init(_ shelf: TeaserShelf) {
    self.shelf = shelf
    for (index, teaser) in shelf.teasers.enumerated() {
      switch teaser.kind {
      case .story: break
      case .page: entries[number(of: Self.folder(of: teaser))].members.append(Int32(index))
      case .section: entries[number(of: teaser.path)].page = index
      }
    }
    for index in entries.indices {
      let sorted = entries[index].children.sorted { link(to: $0) < link(to: $1) }
      entries[index].children = sorted
    }
  }

  /// The folder of a page's address; nil when no page lies in it.
  func entry(of path: String) -> Int? { numbers[Self.folder(of: path)] }

  /// The folder of a page; nil when no page lies in it.
  func entry(of page: Teaser) -> Int? { numbers[Self.folder(of: page)] }

  /// The way to a section, under the title of the page that speaks for it or the folder's name.
  func link(to number: Int) -> PageLink {
    let entry = entries[number]
    let title = entry.page.map { shelf.teasers[$0].title } ?? Self.name(ofFolder: entry.path)
    return PageLink(path: entry.path, title: title)
  }

  /// The section that an address stands in; nil at the top.
  func parent(of path: String) -> PageLink? {
    guard let number = entry(of: path), number > 0 else { return nil }
    return link(to: number)
  }

  /// The section that a page stands in; nil at the top.
  func parent(of page: Teaser) -> PageLink? {
    guard let number = entry(of: page), number > 0 else { return nil }
    return link(to: number)
  }

  private mutating func number(of path: String) -> Int {
    if let number = numbers[path] { return number }
    let parent = number(of: Self.folder(of: path))
    entries.append(Entry(path: path))
    entries[parent].children.append(entries.count - 1)
    numbers[path] = entries.count - 1
    return entries.count - 1
  }

  /// Of a page, whatever its address.
  private static func folder(of page: Teaser) -> String { page.folder ?? folder(of: page.path) }

  /// `science` for `science/comets`; empty at the top.
  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(Substring(path.utf8[..<slash]))
  }

  /// `Climate policy` for `world/climate-policy`.
  private static func name(ofFolder path: String) -> String {
    var bytes = path.utf8.suffix(while: { $0 != UInt8(ascii: "/") })
      .map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }
    if let first = bytes.first, (0x61...0x7A).contains(first) { bytes[0] = first - 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension BidirectionalCollection {
  /// The elements after the last that does not pass.
  fileprivate func suffix(while passes: (Element) -> Bool) -> SubSequence {
    guard let stop = lastIndex(where: { !passes($0) }) else { return self[...] }
    return self[index(after: stop)...]
  }
}
