import CKernel
import Glibc
import Synchronization

/// The folder a site lies in, and the way to what lies below its folders without leaving them.
///
/// `Content` and `Templates` are opened once, and everything else beneath these open folders: so that
/// neither a link nor somebody who moves folders meanwhile can lead a build to other files.
final class SiteRoot: Sendable {
  /// How a path is kept within its folder.
  enum Way: Sendable {
    /// The kernel sees to it (openat2, since Linux 5.6).
    case kernel
    /// Each folder on the way is opened by itself, and links are not followed: for older kernels, and
    /// containers that forbid the call.
    case steps
  }

  /// The root as the author named it.
  let path: String
  private let way: Way
  /// The folders right below the root that are open, by their names.
  private let open = Mutex<[String: HeldFolder]>([:])

  init(_ path: String, way: Way? = nil) {
    self.path = path
    self.way = way ?? Self.best
  }

  /// What the kernel offers.
  private static let best: Way = {
    let number = kernel_open_beneath(AT_FDCWD, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC, true)
    if number >= 0 { close(number) }
    return number < 0 && (errno == ENOSYS || errno == EPERM || errno == EINVAL) ? .steps : .kernel
  }()

  /// Opens one of the root's own folders again, because another one may stand in its place by now.
  func refresh(_ folder: String) {
    let name = Self.split(folder).top
    open.withLock { $0[name] = nil }
  }

  /// Opens a file or a folder for reading; -1 with `errno` set, which is `EXDEV` for what would leave
  /// the folder.
  ///
  /// A device or a pipe is opened without waiting for anybody.
  func open(_ path: String, _ flags: Int32 = 0, followsLinks: Bool = true) -> Int32 {
    guard let (folder, rest) = held(path) else { return -1 }
    let flags = flags | O_RDONLY | O_CLOEXEC | O_NONBLOCK
    if way == .kernel {
      var number = Int32(-1)
      // The kernel asks to be asked again when somebody moves folders meanwhile.
      for _ in 0..<8 {
        number = kernel_open_beneath(folder.number, rest, flags, followsLinks)
        if number >= 0 || errno != EAGAIN { break }
      }
      // A link that names its place from the root of the machine may still lead to a file in here.
      guard number < 0, errno == EXDEV, followsLinks else { return number }
    }
    let number = Self.open(rest, below: folder.number, flags)
    guard number < 0, errno == ELOOP || errno == ENOTDIR, followsLinks else { return number }
    return openResolved(path, below: folder, flags)
  }

  /// What the disk says of a path without following a link at its end; false with `errno` set.
  func look(at path: String, _ facts: inout stat) -> Bool {
    guard let (folder, rest) = held(path) else { return false }
    return fstatat(folder.number, rest, &facts, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// Where a link leads, as it is written.
  func target(of path: String) -> String? {
    guard let (folder, rest) = held(path) else { return nil }
    var words = [UInt8](repeating: 0, count: 4096)
    let count = words.withUnsafeMutableBytes { room in
      room.bindMemory(to: CChar.self).baseAddress.map {
        readlinkat(folder.number, rest, $0, room.count)
      } ?? -1
    }
    return count < 0 ? nil : String(decoding: words[..<count], as: UTF8.self)
  }

  /// The open folder that a path lies in, and the rest of the path.
  private func held(_ path: String) -> (folder: HeldFolder, rest: String)? {
    let (top, rest) = Self.split(path)
    let folder = open.withLock { open -> HeldFolder? in
      if let folder = open[top] { return folder }
      // Where the author put it: a link from `Content` elsewhere is the author's own choice.
      let folder = HeldFolder(self.path + "/" + top)
      open[top] = folder
      return folder
    }
    return folder.map { ($0, rest) }
  }

  private static func split(_ path: String) -> (top: String, rest: String) {
    let bytes = path.utf8
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return (path, ".") }
    return (String(path[..<slash]), String(path[bytes.index(after: slash)...]))
  }

  /// Opens a path step by step; a link anywhere on the way is an error.
  private static func open(_ path: String, below folder: Int32, _ flags: Int32) -> Int32 {
    let steps = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    var at = HeldFolder(number: fcntl(folder, F_DUPFD_CLOEXEC, 0))
    for step in steps.dropLast() {
      guard step != ".." else { return refusal() }
      at = HeldFolder(
        number: openat(at.number, step, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
      if at.number < 0 { return -1 }
    }
    guard let last = steps.last, last != ".." else { return refusal() }
    return openat(at.number, last, flags | O_NOFOLLOW)
  }

  /// Opens what a link leads to, step by step, if it stays below the folder.
  private func openResolved(_ path: String, below folder: HeldFolder, _ flags: Int32) -> Int32 {
    let top = self.path + "/" + Self.split(path).top
    guard let target = Self.resolved(self.path + "/" + path), let home = Self.resolved(top) else {
      return -1
    }
    guard target.utf8.starts(with: (home + "/").utf8) else { return Self.refusal() }
    let rest = String(decoding: target.utf8.dropFirst(home.utf8.count + 1), as: UTF8.self)
    return Self.open(rest, below: folder.number, flags)
  }

  private static func refusal() -> Int32 {
    errno = EXDEV
    return -1
  }

  private static func resolved(_ path: String) -> String? {
    guard let result = realpath(path, nil) else { return nil }
    defer { free(result) }
    return String(cString: result)
  }
}

/// A folder that is held open.
private final class HeldFolder: Sendable {
  let number: Int32

  init(number: Int32) { self.number = number }

  /// Nil with `errno` set when it cannot be opened.
  init?(_ path: String) {
    number = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if number < 0 { return nil }
  }

  deinit {
    let code = errno
    if number >= 0 { close(number) }
    errno = code
  }
}
