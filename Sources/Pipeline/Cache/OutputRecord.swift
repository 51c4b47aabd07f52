import Model
import Writing

/// A file of the site as a build left it.
struct OutputRecord: Hashable, Sendable {
  /// Its path, fingerprint and size, as the manifest has them.
  let entry: Manifest.Entry
  /// The file that asked for it.
  let origin: String
  /// What the disk says of it; nil when that cannot be trusted, and in memory.
  var stamp: FileStamp?

  /// The file as the writer knows it.
  var placed: PlacedFile { PlacedFile(entry: entry, stamp: stamp) }
}

extension OutputRecord: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(entry.path)
    writer.write(whole: entry.hash)
    writer.write(entry.size)
    writer.write(origin)
    writer.write(stamp)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    let entry = Manifest.Entry(
      path: try reader.text(), hash: try reader.whole(), size: try reader.count())
    self.init(entry: entry, origin: try reader.text(), stamp: try reader.optional())
  }
}
