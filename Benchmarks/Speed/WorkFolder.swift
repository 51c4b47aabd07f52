import Foundation

/// A folder for one measurement, which is gone when that is over.
struct WorkFolder {
  /// The folder's path.
  let path: String

  /// Measures something in a new folder.
  ///
  /// With no place given it is made in memory where the machine has a folder in it, because disks
  /// are slow one minute and fast the next.
  /// - Throws: `BenchFailure` when the folder cannot be made, and what the measurement throws.
  static func with<Result>(
    in parent: String?, _ measure: (WorkFolder) throws -> Result
  ) throws -> Result {
    let parent = parent ?? place
    var name = Array("\(parent)/explainer-bench.XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw BenchFailure("cannot make a folder in '\(parent)': \(String(cString: strerror(errno)))")
    }
    let path = name.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? parent
    }
    let folder = WorkFolder(path: path)
    defer { folder.remove("") }
    return try measure(folder)
  }

  /// Removes something of the folder, if it is there.
  func remove(_ name: String) {
    try? FileManager.default.removeItem(atPath: name.isEmpty ? path : path + "/" + name)
  }

  private static var place: String {
    access("/dev/shm", W_OK | X_OK) == 0
      ? "/dev/shm" : FileManager.default.temporaryDirectory.path
  }
}
