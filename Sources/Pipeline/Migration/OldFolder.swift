import Glibc
import Model

/// The folder of another program's site, looked through without following links.
struct OldFolder {
  /// The folder.
  let root: String

  /// The paths of all files below it, sorted; what is a link ends in ` ->`.
  ///
  /// Hidden entries are one path each, however much is in them.
  /// - Throws: `FileError` when a folder cannot be listed.
  func paths() throws(FileError) -> [String] {
    var found: [String] = []
    var waiting = [""]
    while let folder = waiting.popLast() {
      for (name, kind) in try entries(of: folder) {
        let path = folder + name
        let isHidden = name.utf8.first == UInt8(ascii: ".")
        if kind == S_IFLNK {
          found.append(path + " ->")
        } else if kind == S_IFDIR, !isHidden {
          waiting.append(path + "/")
        } else {
          found.append(kind == S_IFDIR ? path + "/" : path)
        }
      }
    }
    return found.sorted { $0.precedes($1) }
  }

  private func entries(of folder: String) throws(FileError) -> [(name: String, kind: UInt32)] {
    let path = folder.isEmpty ? root : root + "/" + folder
    guard let directory = opendir(path) else {
      throw FileError(path: path, operation: .list, reason: String(cString: strerror(errno)))
    }
    defer { closedir(directory) }
    var entries: [(String, UInt32)] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      var facts = stat()
      guard fstatat(dirfd(directory), name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
      entries.append((name, facts.st_mode & S_IFMT))
    }
    return entries
  }

  /// A file's bytes.
  /// - Throws: `FileError` when it cannot be read.
  func bytes(of path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(root + "/" + path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 else { throw failure(path) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  private func failure(_ path: String) -> FileError {
    FileError(
      path: root + "/" + path, operation: .read, reason: String(cString: strerror(errno)))
  }
}
