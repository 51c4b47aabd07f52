import Glibc
import Model

/// The output folder while it is being written: open, and locked against other writers.
struct OutputRoot: Sendable {
  let folder: Folder
  /// The folders that had to be made to have it, outermost first.
  private let made: [String]

  /// Opens the output folder, making it and the folders above it when they are not there.
  init(_ path: String) throws(FileError) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    var number = open(path, flags)
    var made: [String] = []
    if number < 0, errno == ENOENT {
      made = try Self.make(path)
      number = open(path, flags)
    }
    guard number >= 0 else { throw FileError(errno, .write, path) }
    self.made = made
    folder = Folder(base: Self.withoutSlash(path), descriptor: Descriptor(number))
  }

  /// Opens the output folder if it is there; one that cannot be opened is not taken for none.
  init?(existing path: String) throws(FileError) {
    let number = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError(errno, .read, path)
    }
    made = []
    folder = Folder(base: Self.withoutSlash(path), descriptor: Descriptor(number))
  }

  /// Keeps the output folder to ourselves until it is closed, even by a kill.
  ///
  /// Some network disks cannot do that; there the author has to take care.
  func lock() throws(FileError) {
    guard flock(folder.descriptor.number, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else {
      return
    }
    let holder = LockHolder.process(of: folder.descriptor.number).map { " (process \($0))" } ?? ""
    throw FileError(
      path: folder.base, operation: .lock,
      reason: "another explainer\(holder) is writing it; wait for it")
  }

  /// Lets others in, even if a program that is just being started still holds the folder open.
  func unlock() { _ = flock(folder.descriptor.number, LOCK_UN) }

  /// Removes the folders that were made for it, as far as they are still empty.
  func unmake() {
    for path in made.reversed() where rmdir(path) != 0 { return }
  }

  private static func make(_ path: String) throws(FileError) -> [String] {
    let bytes = Array(path.utf8)
    let ends = bytes.indices.filter { $0 > 0 && bytes[$0] == UInt8(ascii: "/") } + [bytes.count]
    var made: [String] = []
    for end in ends {
      let part = String(decoding: bytes[..<end], as: UTF8.self)
      if mkdir(part, 0o755) == 0 {
        made.append(part)
      } else if errno != EEXIST {
        throw FileError(errno, .createFolder, part)
      }
    }
    return made
  }

  private static func withoutSlash(_ path: String) -> String {
    var bytes = path.utf8[...]
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
