import Glibc
import Model

/// A folder of the output that is held open, and what can be done with the names in it.
///
/// Every call names one entry of the open folder and follows no symbolic link, so that nothing
/// outside the output folder can be reached, whatever somebody puts there meanwhile.
final class Folder: Sendable {
  /// What stands under a name.
  enum Found: Equatable {
    case nothing
    case file([UInt8], FileStamp)
    case folder
    /// A link, a device: like a folder never ours to replace.
    case other
  }

  /// What stands under a name, as far as the disk tells without reading.
  enum Glimpse: Equatable {
    case nothing
    case file(FileStamp)
    case other
  }

  /// What a name leads to on the way down.
  enum Step {
    case folder(Folder)
    case nothing
    /// A file or a link where a folder is needed.
    case blocked
  }

  /// The output folder as the author named it.
  let base: String
  /// The way from there, with a slash at its end, or nothing.
  let below: String
  let descriptor: Descriptor

  init(base: String, below: String = "", descriptor: consuming Descriptor) {
    self.base = base
    self.below = below
    self.descriptor = descriptor
  }

  /// The folder under a name.
  func enter(_ name: String) throws(FileError) -> Step {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let number = openat(descriptor.number, name, flags)
    guard number < 0 else {
      let way = below + name + "/"
      return .folder(Folder(base: base, below: way, descriptor: Descriptor(number)))
    }
    switch errno {
    case ENOENT: return .nothing
    case ENOTDIR, ELOOP: return .blocked
    case let code: throw FileError(code, .read, full(name))
    }
  }

  /// Makes a folder, unless somebody just did.
  func make(_ name: String) throws(FileError) {
    guard mkdirat(descriptor.number, name, 0o755) == 0 || errno == EEXIST else {
      throw FileError(errno, .createFolder, full(name))
    }
  }

  /// The folder under a name, which is made when it is not there.
  func enterMaking(_ name: String) throws(FileError) -> Step {
    try make(name)
    return try enter(name)
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
    guard facts.isFile else { return facts.isFolder ? .folder : .other }
    guard let bytes = file.readAll(expecting: Int(facts.st_size) + 1) else {
      throw FileError(errno, .read, full(name))
    }
    return .file(bytes, FileStamp(facts))
  }

  /// What stands under a name; no file is read.
  func glance(at name: String) throws(FileError) -> Glimpse {
    var facts = stat()
    guard fstatat(descriptor.number, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else {
      guard errno == ENOENT else { throw FileError(errno, .read, full(name)) }
      return .nothing
    }
    return facts.isFile ? .file(FileStamp(facts)) : .other
  }

  /// The stamp of the file at a path below, or nil.
  ///
  /// The only call that follows links to folders, because it takes a third of the time: a stamp tells
  /// the very file, whichever way leads to it, and nothing is read or written.
  func stamp(at path: OutputPath) -> FileStamp? {
    var facts = stat()
    let result = fstatat(descriptor.number, path.text, &facts, AT_SYMLINK_NOFOLLOW)
    return result == 0 && facts.isFile ? FileStamp(facts) : nil
  }

  /// The same for a path that is lent as bytes, with a zero at its end.
  func stamp(at path: UnsafeRawBufferPointer) -> FileStamp? {
    guard let start = path.assumingMemoryBound(to: CChar.self).baseAddress else { return nil }
    var facts = stat()
    let result = fstatat(descriptor.number, start, &facts, AT_SYMLINK_NOFOLLOW)
    return result == 0 && facts.isFile ? FileStamp(facts) : nil
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
  func full(_ name: String) -> String { "\(base)/\(below)\(name)" }
}
