package import Model

/// The list of every file that explainer wrote into a site, with a fingerprint of each.
///
/// It is what makes it safe to clean up: only a file that stands here, and still has these bytes,
/// is ever replaced or deleted. It is itself part of the site (`manifest.json`), so that a copy of
/// the site elsewhere can be compared without reading every page.
package struct Manifest: Hashable, Sendable {
  /// One file of the site.
  package struct Entry: Hashable, Sendable {
    /// The path below the output folder.
    package let path: String
    /// The fingerprint of the bytes.
    package let hash: UInt64
    /// The number of bytes.
    package let size: Int

    /// A file with this fingerprint.
    package init(path: String, hash: UInt64, size: Int) {
      self.path = path
      self.hash = hash
      self.size = size
    }

    /// The entry of a page.
    /// - Complexity: O(bytes)
    package init(_ page: Page) {
      self.init(path: page.path, bytes: page.bytes)
    }

    /// The entry of a file with these bytes.
    /// - Complexity: O(bytes)
    package init(path: String, bytes: [UInt8]) {
      self.init(path: path, hash: Fingerprint(bytes).high, size: bytes.count)
    }
  }

  /// The files, in the order of the bytes of their paths.
  package let entries: [Entry]
  /// How many stories and pages wait for a file of theirs to be mended.
  ///
  /// What stands of them is what an earlier build made, or nothing. Such a site is not published.
  package let waiting: Int

  /// A list of these files, in any order.
  package init(_ entries: some Sequence<Entry>, waiting: Int = 0) {
    self.init(sorting: Array(entries), waiting)
  }

  private init(sorting entries: [Entry], _ waiting: Int) {
    self.waiting = waiting
    let isSorted = zip(entries, entries.dropFirst()).allSatisfy { $0 <= $1 }
    self.entries = isSorted ? entries : entries.sorted()
  }

  /// The list's name in the output folder.
  package static let fileName = "manifest.json"

  /// What it says about a path; nothing, one entry, or several after runs that were killed.
  /// - Complexity: O(log n)
  package func entries(at path: String) -> ArraySlice<Entry> {
    entries[entries.firstPlace { !$0.path.precedes(path) }...].prefix { $0.path.isSame(as: path) }
  }
}

extension Manifest.Entry: Comparable {
  /// Compares the bytes of the paths: a String takes a composed and a decomposed `é` for one, but
  /// on this disk they are two files.
  package static func == (first: Manifest.Entry, second: Manifest.Entry) -> Bool {
    first.hash == second.hash && first.size == second.size && first.path.isSame(as: second.path)
  }

  /// Orders by the bytes of the path, then by the fingerprint.
  package static func < (first: Manifest.Entry, second: Manifest.Entry) -> Bool {
    let order = first.path.order(against: second.path)
    return order == 0 ? first.hash < second.hash : order < 0
  }

  /// Agrees with the comparison; the fingerprint tells entries apart well enough.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(hash)
    hasher.combine(size)
  }
}
