import Glibc
import Model

extension Folder {
  /// Makes a file under a free name; false with `errno` set when the machine refuses.
  ///
  /// Flushed, it is on the disk then, and all that was written before as well.
  func create(_ name: String, _ bytes: [UInt8], flushed: Bool = false) -> Bool {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let number = openat(descriptor.number, name, flags, 0o644)
    guard number >= 0 else { return false }
    let file = Descriptor(number)
    guard file.writeAll(bytes), !flushed || flushFileSystem(of: number) == 0 else { return false }
    return file.finish()
  }

  /// Puts bytes under a name in one step: a reader sees the old file or the new one, never half.
  ///
  /// What was written before, anywhere below, is on the disk first, even if the power fails then.
  /// When it fails the old file is intact and nothing is left behind.
  func put(_ bytes: [UInt8], as name: String) throws(FileError) {
    guard create(OwnName.temporary, bytes, flushed: true),
      renameat(descriptor.number, OwnName.temporary, descriptor.number, name) == 0
    else {
      let error = FileError(errno, .write, full(name))
      _ = unlinkat(descriptor.number, OwnName.temporary, 0)
      throw error
    }
  }

  /// The names in the folder, in no order.
  func names() throws(FileError) -> [String] {
    let copy = openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let list = fdopendir(copy) else { throw FileError(errno, .list, full("")) }
    defer { closedir(list) }
    var result: [String] = []
    while let entry = readdir(list) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { result.append(name) }
    }
    return result
  }

  /// Removes the pages that wait in a draft folder, and it; whatever else is there stays.
  func clearDraft() throws(FileError) {
    guard case .folder(let draft) = try enter(OwnName.draft) else { return }
    for number in try draft.names() where OwnName.isNumber(number) {
      guard case .folder(let desk) = try draft.enter(number) else { continue }
      for page in try desk.names() where OwnName.isNumber(page) { try desk.remove(page) }
      _ = try draft.removeIfEmpty(number)
    }
    _ = try removeIfEmpty(OwnName.draft)
  }
}
