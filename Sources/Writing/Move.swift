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
    switch try folder.glance(at: name) {
    case .nothing: break
    case .file(let stamp) where stamp == over: break
    case .file, .other: return .kept
    }
    guard renameat(draft.descriptor.number, staged.path, folder.descriptor.number, name) == 0 else {
      throw FileError(errno, .write, folder.full(name))
    }
    guard case .file(let stamp) = try folder.glance(at: name) else { return .moved(nil) }
    return .moved(stamp)
  }
}
