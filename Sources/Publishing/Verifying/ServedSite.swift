import Model
import Writing

/// A site as readers get it.
protocol ServedSite {
  /// Hands over the bytes of these files, or nil for one that is not there, with its place among them.
  func visit(_ paths: [String], _ see: (Int, [UInt8]?) throws -> Void) throws

  /// All files that are there and that the site may not know; empty when nothing lists them.
  func others() throws -> [String]
}

extension ServedSite {
  /// The bytes of one file.
  func bytes(at path: String) throws -> [UInt8]? {
    var found: [UInt8]?
    try visit([path]) { found = $1 }
    return found
  }
}

/// A copy of a site in a folder of this machine.
struct SiteFolderCopy: ServedSite {
  private let folder: OutputFolder

  init(_ path: String) throws(PublishFailure) {
    guard let folder = OutputFolder(existing: path) else {
      throw PublishFailure("there is no folder '\(path)'")
    }
    self.folder = folder
  }

  func visit(_ paths: [String], _ see: (Int, [UInt8]?) throws -> Void) throws {
    for (index, path) in paths.enumerated() { try see(index, try folder.bytes(at: path)) }
  }

  func others() throws -> [String] {
    try folder.paths().filter { $0 != Manifest.fileName && !OwnName.isOurs($0) }
  }
}
