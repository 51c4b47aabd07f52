import Glibc
import Model

/// Notices changes because Linux tells of them
/// (https://man7.org/linux/man-pages/man7/inotify.7.html).
struct FolderEvents: ChangeSource {
  private let queue: EventQueue
  private let base: String
  private let roots: [String]
  /// The folder of each watch, by its path below the base.
  private var folders: [Int32: String] = [:]
  /// The roots that are not there, and may come later.
  private var missing: [String] = []

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVED_FROM | IN_MOVED_TO
      | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW)

  /// Follows the folders and all folders below them; one that is missing may come later.
  init(_ roots: [String], below base: String) throws(FileError) {
    self.roots = roots
    self.base = base
    queue = EventQueue()
    guard queue.number >= 0 else { throw Self.refusal(base) }
    for root in roots { try follow(root) }
  }

  mutating func wait(milliseconds: Int32) throws(FileError) -> [Sighting]? {
    var found = try followMissing()
    guard queue.wait(milliseconds) || !found.isEmpty else { return nil }
    while case let buffer = queue.read(), !buffer.isEmpty { try take(buffer[...], into: &found) }
    return found
  }

  private static func refusal(_ path: String) -> FileError {
    FileError(path: path, operation: .watch, reason: String(cString: strerror(errno)))
  }

  /// A folder that was missing, or was moved away and made anew.
  private mutating func followMissing() throws(FileError) -> [Sighting] {
    let before = missing
    missing = []
    for root in before { try follow(root) }
    return missing.count < before.count ? [.unclear] : []
  }

  private mutating func follow(_ folder: String) throws(FileError) {
    try add(folder)
    let start = base.utf8.count + 1
    for entry in FolderWalk.entries(below: base + "/" + folder) where entry.isFolder {
      try add(String(Substring(entry.path.utf8.dropFirst(start))))
    }
  }

  private mutating func add(_ folder: String) throws(FileError) {
    let number = inotify_add_watch(queue.number, base + "/" + folder, Self.mask)
    if number >= 0 {
      folders[number] = folder
    } else if errno != ENOENT, errno != ENOTDIR {
      throw Self.refusal(base + "/" + folder)
    } else if roots.contains(folder) {
      missing.append(folder)
    }
  }

  /// Reads the events in a buffer.
  ///
  /// An event is four numbers (the watch, what happened, a cookie, the length of the name) and the
  /// name, filled up with zeros.
  private mutating func take(
    _ buffer: ArraySlice<UInt8>, into found: inout [Sighting]
  ) throws(FileError) {
    var rest = buffer
    while rest.count >= 16 {
      let numbers = Array(rest.prefix(16)).withUnsafeBytes { Array($0.bindMemory(to: UInt32.self)) }
      let name = rest.dropFirst(16).prefix(Int(numbers[3]))
      rest = rest.dropFirst(16 + Int(numbers[3]))
      let watch = Int32(bitPattern: numbers[0])
      let sighting = try sighting(
        watch, Int32(bitPattern: numbers[1]), Array(name.prefix { $0 != 0 }))
      if let sighting { found.append(sighting) }
    }
  }

  private mutating func sighting(
    _ watch: Int32, _ what: Int32, _ name: [UInt8]
  ) throws(FileError) -> Sighting? {
    if what & Int32(IN_Q_OVERFLOW) != 0 {
      for root in roots { try follow(root) }
      return .unclear
    }
    if what & Int32(IN_IGNORED) != 0 {
      if let gone = folders.removeValue(forKey: watch), roots.contains(gone) {
        missing.append(gone)
      }
      return nil
    }
    if what & Int32(IN_MOVE_SELF) != 0 {
      // It is followed again under the name it has now, if that is one of ours.
      inotify_rm_watch(queue.number, watch)
      if let folder = folders.removeValue(forKey: watch) { try add(folder) }
      return .unclear
    }
    return ContentWatcher.ignores(name) ? nil : try sighting(of: name, in: folders[watch], what)
  }

  private mutating func sighting(
    of name: [UInt8], in folder: String?, _ what: Int32
  ) throws(FileError) -> Sighting {
    guard let folder, !name.isEmpty else { return .unclear }
    let path = folder + "/" + String(decoding: name, as: UTF8.self)
    guard what & Int32(IN_ISDIR) == 0 else {
      if what & Int32(IN_CREATE | IN_MOVED_TO) != 0 { try follow(path) }
      return .unclear
    }
    return what & Int32(IN_CLOSE_WRITE | IN_MOVED_TO) != 0 ? .written(path) : .cameOrWent(path)
  }
}

/// The machine's queue of events, closed when nobody needs it any more.
private final class EventQueue: Sendable {
  let number = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))

  deinit { _ = close(number) }

  /// Waits for events; false when none came.
  func wait(_ milliseconds: Int32) -> Bool {
    var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  /// The next events; nothing when there are none.
  func read() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, Glibc.read(number, buffer.baseAddress, buffer.count))
    }
  }
}
