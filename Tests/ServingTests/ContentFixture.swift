import Glibc

/// A folder for an author's texts, deleted with it.
final class ContentFixture: Sendable {
  let path: String

  struct Failure: Error {}

  init() throws {
    var name = Array("/tmp/explainer-serving-XXXXXX".utf8CString)
    path = try name.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let made = mkdtemp(start) else { throw Failure() }
      return String(cString: made)
    }
  }

  deinit { Self.delete(path) }

  func place(_ name: String, _ text: String) {
    let file = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = Array(text.utf8).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    close(file)
  }

  func text(_ name: String) -> String? {
    let file = open(path + "/" + name, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(file, &buffer, buffer.count)
    return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
  }

  func makeFolder(_ name: String) { mkdir(path + "/" + name, 0o755) }

  func move(_ name: String, to other: String) { rename(path + "/" + name, path + "/" + other) }

  func remove(_ name: String) { Glibc.remove(path + "/" + name) }

  private static func delete(_ folder: String) {
    guard let list = opendir(folder) else { return }
    while let entry = readdir(list) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      if Glibc.unlink(folder + "/" + name) != 0 { delete(folder + "/" + name) }
    }
    closedir(list)
    rmdir(folder)
  }
}
