import Model
import Writing

/// A part of a site in its file, opened to be merged.
struct Part: Sendable {
  /// The file, as the author named it.
  let path: String
  /// What it remembers.
  let record: PartRecord
  private let reader: PartReader

  /// Which part it is.
  var shard: Shard { record.shard }

  /// Opens the file of a part, or says why it cannot be merged.
  /// - Throws: `FileError` when there is no file that can be read.
  static func open(_ path: String) throws(FileError) -> Result<Part, PartRefusal> {
    let reader = try PartReader(path)
    guard let version = reader.version else { return .failure(.noPart(path)) }
    guard version == Program.version else { return .failure(.otherVersion(version, path)) }
    guard let record = reader.record.flatMap({ SealedBytes.open($0, as: PartRecord.self) }) else {
      return .failure(.damaged(path))
    }
    guard record.program == Program.bytes else { return .failure(.otherProgram(path)) }
    return .success(Part(path: path, record: record, reader: reader))
  }

  /// The bytes of a page; nil when they are not those that were built.
  /// - Complexity: O(bytes)
  func bytes(of page: PartPage, origin: String) -> [UInt8]? {
    guard let bytes = reader.bytes(at: page.start, count: page.entry.size) else { return nil }
    let found = Page(path: page.entry.path, bytes: bytes, origin: origin)
    return Manifest.Entry(found) == page.entry ? bytes : nil
  }
}
