import Model
import Writing

/// A site as readers get it.
protocol ServedSite {
  /// Hands over what is found of these files, each with its place among them.
  func visit(_ paths: [String], _ see: (Int, ServedFile) throws -> Void) throws

  /// All files that are there and that the site may not know; empty when nothing lists them.
  func others() throws -> [String]
}

extension ServedSite {
  /// The bytes of one file.
  func bytes(at path: String) throws -> [UInt8]? {
    var found: [UInt8]?
    try visit([path]) { _, file in
      if case .bytes(let bytes) = file { found = bytes }
    }
    return found
  }
}

/// What a reader gets who asks for a file.
enum ServedFile {
  /// The file.
  case bytes([UInt8])
  /// Nothing, and the server's reason where it has one: ` (HTTP 403)`.
  case missing(String)
}

/// A copy of a site in a folder of this machine.
struct SiteFolderCopy: ServedSite {
  private let folder: OutputFolder

  init(_ path: String) throws {
    guard let folder = try OutputFolder(existing: path) else {
      throw PublishFailure("there is no folder '\(path)'")
    }
    self.folder = folder
  }

  func visit(_ paths: [String], _ see: (Int, ServedFile) throws -> Void) throws {
    for (index, path) in paths.enumerated() {
      try see(index, try folder.bytes(at: path).map { .bytes($0) } ?? .missing(""))
    }
  }

  func others() throws -> [String] {
    try folder.paths().filter { $0 != Manifest.fileName && !OwnName.isOurs($0) }
  }
}
