import Glibc
package import Model
import Synchronization

/// Writes one part of a site into a single file, which can be handed to another machine as it is.
///
/// Workers put their pages at the same time. The file has its name only when it is whole: what is
/// dropped before `finish`, or killed, leaves an older part as it was.
package final class PartWriter: Sendable {
  private let folder: Folder
  private let name: String
  private let file: Descriptor
  private let length: Mutex<Int>
  private let isDone = Mutex(false)

  /// The name of the file while it is being written.
  private var draft: String { Self.draft(of: name) }

  /// Begins a part, making the folders it needs.
  /// - Parameters:
  ///   - path: the part's file. A part that is there already is replaced, any other file never.
  ///   - version: the program's, so that another one knows why it cannot read the part.
  /// - Throws: ``FileError`` when the machine refuses, a file of somebody else's has that name, or
  ///   another explainer is writing it.
  package init(_ path: String, version: String) throws(FileError) {
    let (parent, name) = Self.split(path)
    guard !name.isEmpty else { throw FileError(EISDIR, .write, path) }
    folder = try OutputRoot(parent).folder
    try Self.refuseForeign(name, in: folder)
    file = try Self.open(name, in: folder)
    self.name = name
    length = Mutex(0)
    _ = try put(PartLayout.line(version))
  }

  deinit {
    // Once it is done, a draft of that name is somebody else's.
    if !isDone.withLock({ $0 }) { _ = unlinkat(folder.descriptor.number, draft, 0) }
  }

  /// Adds bytes.
  /// - Returns: where in the file they begin.
  /// - Complexity: O(bytes)
  /// - Throws: ``FileError`` when the machine refuses.
  package func put(_ bytes: [UInt8]) throws(FileError) -> Int {
    let start = length.withLock { length in
      length += bytes.count
      return length - bytes.count
    }
    guard file.writeAll(bytes, at: start) else { throw FileError(errno, .write, folder.full(name)) }
    return start
  }

  /// Adds the record of what was put, and gives the file its name; to be called once, at the end.
  /// - Throws: ``FileError`` when the machine refuses.
  package func finish(_ record: [UInt8]) throws(FileError) {
    _ = try put(record + PartLayout.bytes(of: record.count))
    let place = folder.descriptor.number
    guard fdatasync(file.number) == 0, renameat(place, draft, place, name) == 0 else {
      throw FileError(errno, .write, folder.full(name))
    }
    isDone.withLock { $0 = true }
  }

  private static func draft(of name: String) -> String { OwnName.prefix + name }

  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let parent = String(path[..<slash])
    return (parent.isEmpty ? "/" : parent, String(path[path.utf8.index(after: slash)...]))
  }

  /// A name that was typed wrong must not cost anybody a file.
  private static func refuseForeign(_ name: String, in folder: Folder) throws(FileError) {
    guard try folder.glance(at: name) != .nothing else { return }
    guard let part = try? PartReader(folder.full(name)), part.version != nil else {
      throw FileError(
        path: folder.full(name), operation: .write,
        reason: "it is there and is no part of a site; choose another name")
    }
  }

  /// Opens the file under its draft name and keeps it to ourselves, even beyond a kill.
  private static func open(_ name: String, in folder: Folder) throws(FileError) -> Descriptor {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let number = openat(folder.descriptor.number, draft(of: name), flags, 0o644)
    guard number >= 0 else { throw FileError(errno, .write, folder.full(name)) }
    let file = Descriptor(number)
    var facts = stat()
    // Another explainer that was faster may have given the file its name since it was opened.
    guard flock(number, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK,
      fstat(number, &facts) == 0,
      try folder.glance(at: draft(of: name)) == .file(FileStamp(facts))
    else {
      throw FileError(
        path: folder.full(name), operation: .lock,
        reason: "another explainer is writing it; wait for it")
    }
    guard ftruncate(number, 0) == 0 else { throw FileError(errno, .write, folder.full(name)) }
    return file
  }
}
