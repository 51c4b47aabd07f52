import Glibc
import Model

/// One page on its way from the draft into its place.
struct Move: Sendable {
  /// What became of it.
  enum Outcome: Equatable, Sendable {
    /// It is in place, with this stamp unless somebody was faster.
    case moved(FileStamp?)
    /// Somebody changed the file in its place since it was looked at.
    case kept
  }

  let entry: Manifest.Entry
  let origin: String
  let staged: DraftFile.Staged
  /// The stamp of our own file that it replaces.
  let over: FileStamp?

  /// Renames it into place, making the folders it needs.
  func run(from draft: Folder, in tree: inout OutputTree) throws(FileError) -> Outcome {
    let path = OutputPath(checked: entry.path)
    var step = try tree.folder(of: path, making: over == nil)
    if case .nothing = step { step = try tree.folder(of: path, making: true) }
    guard case .folder(let folder) = step else { return .kept }
    let name = path.name
    guard
      try over == nil ? fill(name, of: folder, from: draft) : replace(name, of: folder, from: draft)
    else { return .kept }
    guard case .file(let stamp) = try folder.glance(at: name) else { return .moved(nil) }
    return .moved(stamp)
  }

  /// Linux calls it `RENAME_NOREPLACE`.
  private static let noReplacing: UInt32 = 1

  /// Renames it to a name that is free; false when something stands there.
  ///
  /// Asked for in the same call, where the disk can do that: a file that somebody puts there in the
  /// meantime stays.
  private func fill(
    _ name: String, of folder: Folder, from draft: Folder
  ) throws(FileError) -> Bool {
    let result = renameFile(
      draft.descriptor.number, staged.path, folder.descriptor.number, name, Self.noReplacing)
    guard result != 0 else { return true }
    switch errno {
    case EEXIST: return false
    case EINVAL, ENOSYS: return try replace(name, of: folder, from: draft)
    case let code: throw FileError(code, .write, folder.full(name))
    }
  }

  /// Renames it over the file it replaces; false when something else stands there.
  private func replace(
    _ name: String, of folder: Folder, from draft: Folder
  ) throws(FileError) -> Bool {
    switch try folder.glance(at: name) {
    case .nothing: break
    case .file(let stamp) where stamp == over: break
    case .file, .other: return false
    }
    guard renameat(draft.descriptor.number, staged.path, folder.descriptor.number, name) == 0 else {
      throw FileError(errno, .write, folder.full(name))
    }
    return true
  }
}
