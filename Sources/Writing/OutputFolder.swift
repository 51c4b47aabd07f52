import Glibc
package import Model

/// A folder with the files of a site: the one that `build` wrote, or a copy of it elsewhere.
///
/// Follows no symbolic link below the folder, puts every file in one step and knows nothing of
/// manifests: what may be replaced or removed is for others to say.
package final class OutputFolder {
  private let root: OutputRoot
  private var tree: OutputTree

  /// What stands at a path.
  package enum Found {
    /// Nothing.
    case nothing
    /// A file with these bytes.
    case file([UInt8])
    /// A folder, a link, a device, or a file where a folder is needed.
    case other
  }

  /// Opens a folder that is there; nil when there is none.
  /// - Throws: ``FileError`` when the machine refuses.
  package init?(existing path: String) throws(FileError) {
    guard let root = try OutputRoot(existing: path) else { return nil }
    self.root = root
    tree = OutputTree(root.folder)
  }

  /// Opens a folder, which is made with the folders above it when it is not there.
  /// - Throws: ``FileError`` when the machine refuses.
  package init(making path: String) throws(FileError) {
    root = try OutputRoot(path)
    tree = OutputTree(root.folder)
  }

  deinit { root.unlock() }

  /// The folder as it was named.
  package var name: String { root.folder.base }

  /// The file of a path, as messages name it.
  package func name(of path: String) -> String { root.folder.full(path) }

  /// Keeps other explainers out until it is let go.
  /// - Throws: ``FileError`` when another explainer writes there.
  package func lock() throws(FileError) { try root.lock() }

  /// What stands at a path, which must be fit to be written.
  /// - Throws: ``FileError`` when the machine refuses.
  package func look(at path: String) throws(FileError) -> Found {
    switch try tree.look(at: OutputPath(checked: path)) {
    case .nothing: .nothing
    case .file(let bytes, _): .file(bytes)
    case .folder, .other: .other
    }
  }

  /// The bytes of a file; nil when it is not there.
  /// - Throws: ``FileError`` when the machine refuses.
  package func bytes(at path: String) throws(FileError) -> [UInt8]? {
    guard case .file(let bytes) = try look(at: path) else { return nil }
    return bytes
  }

  /// Puts a file in one step: a reader sees the old bytes or the new ones, never half.
  ///
  /// Not forced to the disk: see ``flush()``.
  /// - Throws: ``FileError`` when the machine refuses, or something else than a file is in the way.
  package func put(_ bytes: [UInt8], at path: String) throws(FileError) {
    let place = OutputPath(checked: path)
    guard case .folder(let folder) = try tree.folder(of: place, making: true) else {
      throw FileError(ENOTDIR, .write, name(of: path))
    }
    // A run that was killed may have left half a file under that name.
    try folder.remove(OwnName.temporary)
    guard folder.create(OwnName.temporary, bytes),
      renameat(folder.descriptor.number, OwnName.temporary, folder.descriptor.number, place.name)
        == 0
    else {
      let error = FileError(errno, .write, name(of: path))
      try? folder.remove(OwnName.temporary)
      throw error
    }
  }

  /// Removes a file, and the folders that it leaves empty.
  /// - Throws: ``FileError`` when the machine refuses.
  package func remove(_ path: String) throws(FileError) {
    let place = OutputPath(checked: path)
    try tree.remove(place.name, beside: place)
    try tree.prune(place)
  }

  /// Waits until all that was put is on the disk.
  /// - Throws: ``FileError`` when it did not get there.
  package func flush() throws(FileError) {
    guard flushFileSystem(of: root.folder.descriptor.number) == 0 else {
      throw FileError(errno, .write, name)
    }
  }

  /// The paths of all files below, in the order of their bytes; links and devices among them.
  /// - Complexity: O(files · log files)
  /// - Throws: ``FileError`` when a folder cannot be listed.
  package func paths() throws(FileError) -> [String] {
    var found: [String] = []
    var folders = [""]
    while let way = folders.popLast() {
      // Any name leads to the folder; only one is open at a time, however many there are.
      let step = try tree.folder(of: OutputPath(checked: way + "_"))
      guard case .folder(let folder) = step else { continue }
      for name in try folder.names() {
        if case .folder = try folder.enter(name) {
          folders.append(way + name + "/")
        } else {
          found.append(way + name)
        }
      }
    }
    return found.sorted { $0.precedes($1) }
  }
}
