import Glibc
import Model

/// The output folder with the way down to the place that is being worked on.
///
/// Pages come in the order of their paths, so the folders on the way are opened once each.
struct OutputTree {
  /// The output folder itself.
  let root: Folder
  private var way: [Folder] = []
  /// The path of a folder that is known not to be there: all that belongs into it is missing too.
  private var absent: String?

  init(_ root: Folder) { self.root = root }

  /// The folder that a path leads to.
  mutating func folder(of path: OutputPath, making: Bool = false) throws(FileError) -> Folder.Step {
    while let last = way.last, !path.text.begins(with: last.below) { way.removeLast() }
    if !making, let absent, path.text.begins(with: absent) { return .nothing }
    while let name = path.folder(below: deepest.below) {
      switch making ? try deepest.enterMaking(name) : try deepest.enter(name) {
      case .folder(let folder): way.append(folder)
      case .nothing:
        absent = deepest.below + name + "/"
        return .nothing
      case .blocked: return .blocked
      }
    }
    return .folder(deepest)
  }

  private var deepest: Folder { way.last ?? root }

  /// What stands at a path.
  mutating func look(at path: OutputPath) throws(FileError) -> Folder.Found {
    switch try folder(of: path) {
    case .folder(let folder): try folder.look(at: path.name)
    case .nothing: .nothing
    case .blocked: .other
    }
  }

  /// What stands at a path; no file is read.
  mutating func glance(at path: OutputPath) throws(FileError) -> Folder.Glimpse {
    switch try folder(of: path) {
    case .folder(let folder): try folder.glance(at: path.name)
    case .nothing: .nothing
    case .blocked: .other
    }
  }

  /// Removes what is under a name in the folder of a path, if anything.
  mutating func remove(_ name: String, beside path: OutputPath) throws(FileError) {
    if case .folder(let folder) = try folder(of: path) { try folder.remove(name) }
  }

  /// Removes the folders a path leads through, as far as they are empty.
  mutating func prune(_ path: OutputPath) throws(FileError) {
    guard case .folder = try folder(of: path) else { return }
    while let last = way.popLast() {
      let name = String(last.below.utf8.dropFirst(deepest.below.utf8.count).dropLast()) ?? ""
      guard try deepest.removeIfEmpty(name) else { return }
    }
  }
}
