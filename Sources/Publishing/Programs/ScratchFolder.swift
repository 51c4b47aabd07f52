import Glibc
import Model
import Programs
import Writing

/// A folder that nobody else can look into, gone with all that is in it when it is let go.
final class ScratchFolder {
  let path: String

  /// Where temporary files belong on this machine.
  static var home: String { Environment.value("TMPDIR") ?? "/tmp" }

  init() throws(PublishFailure) {
    var name = Array((Self.home + "/explainer-XXXXXX").utf8CString)
    let isMade = name.withUnsafeMutableBufferPointer { name in
      name.baseAddress.map { mkdtemp($0) } ?? nil
    }
    guard isMade != nil else {
      throw PublishFailure(
        "cannot make a temporary folder in '\(Self.home)': \(String(cString: strerror(errno)))")
    }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.delete(path) }

  /// Links a path below to a file elsewhere, making the folders on the way.
  func link(_ name: String, to file: String) throws(PublishFailure) {
    for end in name.utf8.indices where name.utf8[end] == UInt8(ascii: "/") {
      mkdir(path + "/" + name[..<end], 0o700)
    }
    guard symlink(file, path + "/" + name) == 0 else {
      throw PublishFailure("cannot make a temporary file: \(String(cString: strerror(errno)))")
    }
  }

  /// Writes a file below.
  func write(_ bytes: [UInt8], to name: String) throws(FileError) {
    try OutputFolder(making: path).put(bytes, at: name)
  }

  private static func delete(_ folder: String) {
    guard let list = opendir(folder) else { return }
    defer { closedir(list) }
    while let entry = readdir(list) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      let path = folder + "/" + name
      if unlink(path) != 0 { delete(path) }
    }
    rmdir(folder)
  }
}
