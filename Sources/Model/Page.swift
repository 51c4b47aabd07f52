/// A file of the site, ready to write: its path below the output folder and its bytes.
package struct Page: Hashable, Sendable {
  /// The path below the output folder: `energy-ceasefire/index.html`.
  package let path: String
  /// The file's bytes.
  package let bytes: [UInt8]
  /// The content or template file that asked for it, for messages about two files at one path.
  package let origin: String

  /// A file of the site.
  package init(path: String, bytes: [UInt8], origin: String) {
    self.path = path
    self.bytes = bytes
    self.origin = origin
  }
}
