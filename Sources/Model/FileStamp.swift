/// What a disk says of a file without reading it: it changes whenever somebody writes the file.
///
/// Never reaches the output; it only saves reading what is known already.
package struct FileStamp: Hashable, Sendable {
  /// The bytes the file has.
  package let size: Int64
  /// When its bytes were last changed, in nanoseconds.
  package let modified: Int64
  /// When anything about it was last changed, in nanoseconds; no program can set this back.
  package let changed: Int64
  /// The number under which the disk keeps it; another file in its place has another one.
  package let number: UInt64

  /// The stamp of a file.
  package init(size: Int64, modified: Int64, changed: Int64, number: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.number = number
  }
}
