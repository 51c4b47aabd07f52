/// A file that was seen but not read: its path, and what the disk says of it.
package struct FoundFile: Hashable, Sendable {
  /// The path from the root of the site: `Content/dam/index.md`.
  package let path: String
  /// What the disk says; nil for files in memory, which are always read.
  package let stamp: FileStamp?
  /// Whether its bytes may be written under another path too: it is a link, or has a second name.
  package let isLinked: Bool

  /// A file at a path.
  package init(path: String, stamp: FileStamp? = nil, isLinked: Bool = false) {
    self.path = path
    self.stamp = stamp
    self.isLinked = isLinked
  }
}

extension FoundFile {
  /// The order of lists of files: by the bytes of their paths, whatever the disk says first.
  package static func isBefore(_ first: FoundFile, _ second: FoundFile) -> Bool {
    first.path.precedes(second.path)
  }
}
