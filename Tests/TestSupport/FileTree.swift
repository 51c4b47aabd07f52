package import Foundation

/// What lies below a folder, to be held against another one.
package enum FileTree {
  /// Every file below a folder by its path from there, with its bytes.
  package static func files(below folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appending(path: path)
      let isFile = try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
      if isFile == true { files[path] = try Data(contentsOf: file) }
    }
    return files
  }
}
