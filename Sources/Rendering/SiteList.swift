import Model

/// One list of the site as a whole; what is written are its pages, the `Listing`s.
struct SiteList: Sendable {
  /// What kind of list it is.
  let kind: Listing.Kind
  /// The address of its first page; empty for the front.
  let folder: String
  /// Its headline.
  let title: String
  /// Its dek.
  var description: String?
  /// What it lists, by numbers on the shelf.
  var members: [Int32] = []
  /// The list above it.
  var parent: PageLink?
  /// Lists below it that the menu does not lead to.
  var links: [PageLink] = []
  /// How many pages each of the links leads to, in the list of all subjects.
  var counts: [Int] = []

  /// Whether it is the list of all subjects, which the program itself names.
  var isOfSubjects: Bool { kind == .tags && folder.isSame(as: TagTable.folder) }

  /// How many entries a page of a list has.
  static let pageSize = 50

  /// The pages it is divided into; a list without entries has one.
  func pages(_ shelf: TeaserShelf, feed: String?) -> [Listing] {
    let count = max(1, (members.count + Self.pageSize - 1) / Self.pageSize)
    return (1...count).map {
      Listing(list: self, shelf: shelf, number: $0, count: count, feed: feed)
    }
  }
}
