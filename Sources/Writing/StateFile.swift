import Glibc
package import Model

/// A file that a program keeps for itself between two runs; without it only time is lost.
package struct StateFile: Sendable {
  private let folder: String
  private let name: String

  /// The file of that name in a folder, which is made when the file is written first.
  package init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }

  /// The bytes of the file; nil when there is none that can be read.
  package func read() -> [UInt8]? {
    let number = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { return nil }
    let place = Folder(base: folder, descriptor: Descriptor(number))
    guard case .file(let bytes, _)? = try? place.look(at: name) else { return nil }
    return bytes
  }

  /// Puts what comes piece by piece into the file in one step.
  /// - Throws: ``FileError`` when the machine refuses, or another explainer is writing it.
  package func write(_ pieces: (StateDraft) -> Void) throws(FileError) {
    let root = try OutputRoot(folder)
    // Another build of the same site may be writing it; one that was killed may have left half a file.
    try root.lock()
    let place = root.folder
    try place.remove(OwnName.temporary)
    guard let draft = StateDraft(in: place) else {
      throw FileError(errno, .write, place.full(name))
    }
    pieces(draft)
    try draft.finish(as: name)
  }
}

/// A ``StateFile`` while it is being written.
package final class StateDraft {
  private let folder: Folder
  private let file: Descriptor
  /// The machine's first refusal.
  private var refusal: Int32 = 0

  /// A draft in a folder; nil with `errno` set when the machine refuses.
  fileprivate init?(in folder: Folder) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let number = openat(folder.descriptor.number, OwnName.temporary, flags, 0o644)
    guard number >= 0 else { return nil }
    self.folder = folder
    file = Descriptor(number)
  }

  /// Adds bytes.
  /// - Complexity: O(bytes)
  package func put(_ bytes: [UInt8]) {
    if refusal == 0, !file.writeAll(bytes) { refusal = errno }
  }

  fileprivate func finish(as name: String) throws(FileError) {
    let place = folder.descriptor.number
    if refusal == 0,
      fdatasync(file.number) != 0 || renameat(place, OwnName.temporary, place, name) != 0
    {
      refusal = errno
    }
    guard refusal != 0 else { return }
    _ = unlinkat(place, OwnName.temporary, 0)
    throw FileError(refusal, .write, folder.full(name))
  }
}
