package import Foundation

/// Where the tests find the repository's own files, and data that lies beside it.
package enum Repository {
  /// The repository's root.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of shared development data beside the repository; tests skip without it.
  package static let shared = root.deletingLastPathComponent().appending(path: "shared")

  /// Whether a piece of the shared data is there.
  package static func hasShared(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: shared.appending(path: path).path)
  }

  /// The files below a folder of the repository, as paths from the root and bytes, sorted.
  package static func files(below folder: String) throws -> [(path: String, bytes: [UInt8])] {
    let base = root.appending(path: folder)
    let names =
      FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return try names.sorted().compactMap { name in
      let file = base.appending(path: name)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        return nil
      }
      return ("\(folder)/\(name)", try [UInt8](Data(contentsOf: file)))
    }
  }
}
