import Glibc
import Model

/// Notices changes because Linux tells of them
/// (https://man7.org/linux/man-pages/man7/inotify.7.html).
final class FolderEvents: ChangeSource {
  private let descriptor: Int32
  private let roots: [String]
  private var folders: [Int32: String] = [:]

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVED_FROM | IN_MOVED_TO
      | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW)

  /// Follows the folders and all folders below them; one that is missing may come later.
  init(_ roots: [String]) throws(FileError) {
    self.roots = roots
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { throw Self.refusal(roots.first ?? ".") }
    for root in roots { try follow(root) }
  }

  deinit { _ = close(descriptor) }

  func hasChanges() throws(FileError) -> Bool {
    var isNew = try followMissing()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      if try take(buffer[..<count]) { isNew = true }
    }
    return isNew
  }

  private static func refusal(_ path: String) -> FileError {
    FileError(path: path, operation: .watch, reason: String(cString: strerror(errno)))
  }

  /// A folder that was missing, or was moved away and made anew.
  private func followMissing() throws(FileError) -> Bool {
    var isNew = false
    for root in roots where !folders.values.contains(root) {
      try follow(root)
      if folders.values.contains(root) { isNew = true }
    }
    return isNew
  }

  private func follow(_ folder: String) throws(FileError) {
    try add(folder)
    for entry in FolderWalk.entries(below: folder) where entry.isFolder { try add(entry.path) }
  }

  private func add(_ folder: String) throws(FileError) {
    let number = inotify_add_watch(descriptor, folder, Self.mask)
    if number >= 0 {
      folders[number] = folder
    } else if errno != ENOENT, errno != ENOTDIR {
      throw Self.refusal(folder)
    }
  }

  /// Reads the events in a buffer; true when one of them is news.
  ///
  /// An event is four numbers (the watch, what happened, a cookie, the length of the name) and the
  /// name, filled up with zeros.
  private func take(_ buffer: ArraySlice<UInt8>) throws(FileError) -> Bool {
    var rest = buffer
    var isNew = false
    while rest.count >= 16 {
      let numbers = Array(rest.prefix(16)).withUnsafeBytes { Array($0.bindMemory(to: UInt32.self)) }
      let name = rest.dropFirst(16).prefix(Int(numbers[3]))
      rest = rest.dropFirst(16 + Int(numbers[3]))
      let watch = Int32(bitPattern: numbers[0])
      if try isNews(watch, numbers[1], Array(name.prefix { $0 != 0 })) { isNew = true }
    }
    return isNew
  }

  private func isNews(_ watch: Int32, _ what: UInt32, _ name: [UInt8]) throws(FileError) -> Bool {
    if what & UInt32(IN_Q_OVERFLOW) != 0 {
      for root in roots { try follow(root) }
      return true
    }
    if what & UInt32(IN_IGNORED) != 0 {
      folders[watch] = nil
      return false
    }
    if what & UInt32(IN_MOVE_SELF) != 0 {
      inotify_rm_watch(descriptor, watch)
      return true
    }
    guard !ContentWatcher.ignores(name) else { return false }
    if what & UInt32(IN_ISDIR) != 0, what & UInt32(IN_CREATE | IN_MOVED_TO) != 0,
      let folder = folders[watch]
    {
      try follow(folder + "/" + String(decoding: name, as: UTF8.self))
    }
    return true
  }
}
