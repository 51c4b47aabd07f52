package import Model

/// A file of the site as it lay in the output folder when the build ended.
///
/// A cache that keeps it need not have the page made again to know that it is still there.
package struct PlacedFile: Hashable, Sendable {
  /// Its path, fingerprint and size.
  package let entry: Manifest.Entry
  /// What the disk said of it; nil when it had changed so lately that the disk's clock could not
  /// tell another change: it is read then.
  package let stamp: FileStamp?

  /// A file with what the disk said of it.
  package init(entry: Manifest.Entry, stamp: FileStamp?) {
    self.entry = entry
    self.stamp = stamp
  }
}
