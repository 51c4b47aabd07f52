package import Model

/// One page of one of the site's lists: the front, a section, a subject, the list of all subjects.
package struct Listing: Sendable {
  /// What a list is a list of.
  package enum Kind: String, CaseIterable, Sendable {
    /// The stories, or the dated pages of a site without stories.
    case front
    /// The pages of a folder.
    case section
    /// All subjects.
    case tags
    /// What is about one subject.
    case tag
  }

  /// Which page of the list it is, from 1.
  package let number: Int
  /// How many pages the list has.
  package let count: Int
  /// The file of the list's feed below the site's root; nil when it has none.
  package let feed: String?
  let list: SiteList
  private let shelf: TeaserShelf

  init(list: SiteList, shelf: TeaserShelf, number: Int, count: Int, feed: String?) {
    self.list = list
    self.shelf = shelf
    self.number = number
    self.count = count
    self.feed = feed
  }

  /// What it is a list of.
  package var kind: Kind { list.kind }

  /// The address of the list's first page, without slashes at the ends: `science`.
  ///
  /// For a section it is also the address of the page that speaks for it, if there is one.
  package var folder: String { list.folder }

  /// The file it becomes, below the site's root: `science/page/2/index.html`.
  package var path: String { place(number).file }

  /// Its entries, in order.
  package var teasers: [Teaser] { members.map { shelf.teasers[Int($0)] } }

  /// A fingerprint of all that it shows besides the frame of every page and its introduction.
  /// - Complexity: O(entries)
  package var fingerprint: UInt64 {
    var hash = StableHash()
    hash.add(kind.rawValue)
    hash.add(folder)
    hash.add(list.title)
    hash.add(list.description)
    hash.add(list.parent)
    hash.add(feed)
    hash.add(UInt64(number))
    hash.add(UInt64(count))
    for link in list.links { hash.add(link) }
    for count in list.counts { hash.add(UInt64(count)) }
    for member in members { hash.add(shelf.fingerprints[Int(member)]) }
    return hash.value
  }

  /// The place of a page of the same list.
  func place(_ number: Int) -> PagePlace {
    if number == 1 { return PagePlace(folder: folder) }
    return PagePlace(folder: folder.isEmpty ? "page/\(number)" : "\(folder)/page/\(number)")
  }

  private var members: ArraySlice<Int32> {
    let start = (number - 1) * SiteList.pageSize
    return list.members[start..<min(start + SiteList.pageSize, list.members.count)]
  }
}
