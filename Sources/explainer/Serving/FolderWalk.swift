import Glibc

/// Lists what lies below a folder, as far as the author put it there.
enum FolderWalk {
  /// A file or folder, with what changes when it is written.
  struct Entry: Hashable {
    let path: String
    let isFolder: Bool
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    let number: UInt
  }

  /// Everything below a folder, in no order; links are not followed.
  static func entries(below root: String) -> [Entry] {
    var result: [Entry] = []
    var open = [root]
    while let folder = open.popLast() {
      let entries = names(in: folder).compactMap { entry(folder + "/" + $0) }
      open += entries.filter(\.isFolder).map(\.path)
      result += entries
    }
    return result
  }

  private static func names(in folder: String) -> [String] {
    guard let list = opendir(folder) else { return [] }
    defer { closedir(list) }
    var result: [String] = []
    while let entry = readdir(list) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if !ContentWatcher.ignores(name) { result.append(String(decoding: name, as: UTF8.self)) }
    }
    return result
  }

  private static func entry(_ path: String) -> Entry? {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return nil }
    let isFolder = facts.st_mode & S_IFMT == S_IFDIR
    return Entry(
      path: path, isFolder: isFolder, size: isFolder ? 0 : Int(facts.st_size),
      seconds: isFolder ? 0 : facts.st_mtim.tv_sec,
      nanoseconds: isFolder ? 0 : facts.st_mtim.tv_nsec,
      number: UInt(facts.st_ino))
  }
}
