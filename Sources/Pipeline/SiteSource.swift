import Model
import Reading

/// Where a build finds the files of a site: on the disk or in memory.
protocol SiteSource: Sendable {
  /// What lies below a folder, in the order of the paths; nil when there is no such folder.
  /// - Throws: `FileError` when the machine fails.
  func list(
    _ folder: String, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> [FoundFile]?

  /// A file that was found, with its bytes.
  /// - Throws: `FileError` when the machine fails.
  func read(_ path: String) throws(FileError) -> SourceFile

  /// The bytes that a file begins with, at most so many.
  /// - Throws: `FileError` when the machine fails.
  func head(of path: String, _ count: Int) throws(FileError) -> [UInt8]

  /// A file that was listed, as it stands there now; nil when the folders have to be listed again.
  func foundAgain(_ path: String) -> FoundFile?
}

extension SiteFolder: SiteSource {
  func list(
    _ folder: String, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> [FoundFile]? {
    exists(folder) ? try found(below: folder, &diagnostics) : nil
  }

  func read(_ path: String) throws(FileError) -> SourceFile { try file(at: path) }

  func head(of path: String, _ count: Int) throws(FileError) -> [UInt8] {
    try file(at: path, upTo: count).bytes
  }
}
