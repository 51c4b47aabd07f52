package import Foundation

/// A folder that is gone when the test is.
package struct TemporaryFolder: Sendable {
  /// The folder.
  package let url: URL

  /// Runs a test in a new folder with these files in it.
  package static func with<Result>(
    _ files: [Archive.File] = [], _ body: (TemporaryFolder) async throws -> Result
  ) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "explainer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let temporary = TemporaryFolder(url: folder)
    for file in files { try temporary.write(file) }
    return try await body(temporary)
  }

  /// Writes a file, making its folders.
  package func write(_ file: Archive.File) throws {
    let place = url.appending(path: file.path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.bytes).write(to: place)
  }
}
