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
    /// The fingerprint of the bytes, as 16 hexadecimal digits.
    package let hash: String
    /// The number of bytes.
    package let size: Int

    /// A file with this fingerprint.
    package init(path: String, hash: String, size: Int) {
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
    init(path: String, bytes: [UInt8]) {
      self.init(path: path, hash: StableHash(bytes).hexadecimal, size: bytes.count)
    }
  }

  /// The files, in the order of the bytes of their paths.
  package let entries: [Entry]

  /// A list of these files, in any order.
  package init(_ entries: some Sequence<Entry>) {
    self.entries = entries.sorted()
  }

  /// The list's name in the output folder.
  package static let fileName = "manifest.json"

  /// The list as JSON, one file a line, so that versions can be compared line by line.
  package var bytes: [UInt8] {
    let lines = entries.map { entry in
      Self.beforePath + entry.path + Self.beforeHash + entry.hash + Self.beforeSize
        + "\(entry.size)}"
    }
    return Array((Self.head + lines.joined(separator: ",\n") + Self.tail).utf8)
  }

  /// What stands around the facts; the reader looks for the same words.
  static let head = "{\n  \"format\": \"explainer-manifest-1\",\n  \"files\": [\n"
  static let beforePath = "    {\"path\": \""
  static let beforeHash = "\", \"hash\": \""
  static let beforeSize = "\", \"size\": "
  static let tail = "\n  ]\n}\n"
}

extension Manifest.Entry {
  /// Compares the bytes of the paths: a String takes a composed and a decomposed `é` for one, but
  /// on this disk they are two files.
  package static func == (first: Manifest.Entry, second: Manifest.Entry) -> Bool {
    first.path.utf8.elementsEqual(second.path.utf8) && first.hash == second.hash
      && first.size == second.size
  }

  /// Agrees with the comparison; the fingerprint tells entries apart well enough.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(hash)
    hasher.combine(size)
  }
}

extension Manifest.Entry: Comparable {
  /// Orders by the bytes of the path, then of the fingerprint.
  package static func < (first: Manifest.Entry, second: Manifest.Entry) -> Bool {
    if first.path.utf8.elementsEqual(second.path.utf8) { return first.hash < second.hash }
    return first.path.utf8.lexicographicallyPrecedes(second.path.utf8)
  }
}
