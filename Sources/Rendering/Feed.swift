package import Model

/// The newest of a list, for readers who follow it elsewhere.
package struct Feed: Sendable {
  /// The file it becomes, below the site's root: `science/feed.xml`.
  package let path: String
  /// What it lists, the newest first; all of it is dated.
  package let entries: [Teaser]
  /// The address of the list whose feed it is.
  let folder: String
  /// The list's headline.
  let title: String
  /// A fingerprint of all it says besides the settings of the site.
  package let fingerprint: UInt64

  /// How many entries a feed has at most.
  static let size = 20

  /// The feed of some numbers on a shelf, in its order; nil when nothing among them has a date.
  ///
  /// A site with stories has one in any case: every page leads to it, and what date a story has is
  /// known only when it was derived, which is too late for the pages before it.
  init?(_ members: some Sequence<Int32>, on shelf: TeaserShelf, folder: String, title: String) {
    let newest = Array(
      members.lazy.filter { shelf.teasers[Int($0)].date != nil }.prefix(Self.size))
    entries = newest.map { shelf.teasers[Int($0)] }
    let isOfStories = folder.isEmpty && shelf.teasers.contains { $0.kind == .story }
    guard !entries.isEmpty || isOfStories else { return nil }
    path = (folder.isEmpty ? "" : folder + "/") + AtomFeed.fileName
    self.folder = folder
    self.title = title
    var hash = StableHash()
    hash.add(folder)
    hash.add(title)
    for member in newest { hash.add(shelf.fingerprints[Int(member)]) }
    fingerprint = hash.value
  }
}
