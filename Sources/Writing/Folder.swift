import Glibc
import Model

/// A folder of the output that is held open, and what can be done with the names in it.
///
/// Every call names one entry of the open folder and follows no symbolic link, so that nothing
/// outside the output folder can be reached, whatever somebody puts there meanwhile.
final class Folder {
  /// What stands under a name.
  enum Found: Equatable {
    case nothing
    case file([UInt8])
    /// A folder, a link, a device: never ours to replace.
    case other
  }

  /// What a name leads to on the way down.
  enum Step {
    case folder(Folder)
    case nothing
    /// A file or a link where a folder is needed.
    case blocked
  }

  /// The folder as the author would name it.
  let path: String
  let descriptor: Descriptor

  init(path: String, descriptor: consuming Descriptor) {
    self.path = path
    self.descriptor = descriptor
  }

  /// The folder under a name.
  func enter(_ name: String) throws(FileError) -> Step {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let number = openat(descriptor.number, name, flags)
    guard number < 0 else {
      return .folder(Folder(path: full(name), descriptor: Descriptor(number)))
    }
    switch errno {
    case ENOENT: return .nothing
    case ENOTDIR, ELOOP: return .blocked
    case let code: throw FileError(code, .read, full(name))
    }
  }

  /// Makes a folder under a free name.
  func make(_ name: String) throws(FileError) {
    guard mkdirat(descriptor.number, name, 0o755) == 0 else {
      throw FileError(errno, .createFolder, full(name))
    }
  }

  /// What stands under a name; a file is read whole.
  ///
  /// A pipe is opened without waiting for its other end, or it would stop the build for ever.
  func look(at name: String) throws(FileError) -> Found {
    let number = openat(descriptor.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0 else {
      switch errno {
      case ENOENT: return .nothing
      case ELOOP, ENXIO: return .other
      case let code: throw FileError(code, .read, full(name))
      }
    }
    let file = Descriptor(number)
    var facts = stat()
    guard fstat(number, &facts) == 0 else { throw FileError(errno, .read, full(name)) }
    guard facts.st_mode & S_IFMT == S_IFREG else { return .other }
    guard let bytes = file.readAll(expecting: Int(facts.st_size) + 1) else {
      throw FileError(errno, .read, full(name))
    }
    return .file(bytes)
  }

  /// Puts bytes under a name in one step: a reader sees the old file or the new one, never half.
  ///
  /// When it fails the old file is intact and nothing is left behind.
  func put(_ bytes: [UInt8], as name: String, flushed: Bool = false) throws(FileError) {
    do throws(FileError) {
      try writeTemporary(bytes, for: name, flushed: flushed)
      guard renameat(descriptor.number, OwnName.temporary, descriptor.number, name) == 0 else {
        throw FileError(errno, .write, full(name))
      }
    } catch {
      _ = unlinkat(descriptor.number, OwnName.temporary, 0)
      throw error
    }
  }

  private func writeTemporary(_ bytes: [UInt8], for name: String, flushed: Bool) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let number = openat(descriptor.number, OwnName.temporary, flags, 0o644)
    guard number >= 0 else { throw FileError(errno, .write, full(name)) }
    let file = Descriptor(number)
    guard file.writeAll(bytes), !flushed || fdatasync(number) == 0, file.finish() else {
      throw FileError(errno, .write, full(name))
    }
  }

  /// Removes a file; one that is not there counts as removed.
  func remove(_ name: String) throws(FileError) {
    guard unlinkat(descriptor.number, name, 0) == 0 || errno == ENOENT else {
      throw FileError(errno, .remove, full(name))
    }
  }

  /// Removes a folder that is empty; false when it is not.
  func removeIfEmpty(_ name: String) throws(FileError) -> Bool {
    if unlinkat(descriptor.number, name, AT_REMOVEDIR) == 0 { return true }
    switch errno {
    case ENOTEMPTY, EEXIST: return false
    case ENOENT: return true
    case let code: throw FileError(code, .remove, full(name))
    }
  }

  /// An entry of the folder as the author would name it.
  func full(_ name: String) -> String { "\(path)/\(name)" }
}
