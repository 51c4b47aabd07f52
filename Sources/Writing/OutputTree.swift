import Glibc
import Model

/// The output folder with the way down to the place that is being worked on.
///
/// Pages come in the order of their paths, so the folders on the way are opened once each.
struct OutputTree {
  /// The output folder itself.
  let root: Folder
  private var way: [(name: String, folder: Folder)] = []

  /// Opens the output folder, making it and the folders above it when they are not there.
  init(_ path: String) throws(FileError) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    var number = open(path, flags)
    if number < 0, errno == ENOENT {
      try Self.make(path)
      number = open(path, flags)
    }
    guard number >= 0 else { throw FileError(errno, .write, path) }
    root = Folder(path: Self.withoutSlash(path), descriptor: Descriptor(number))
  }

  /// Keeps the output folder to ourselves until it is closed, even by a kill.
  ///
  /// Some network disks cannot do that; there the author has to take care.
  func lock() throws(FileError) {
    guard flock(root.descriptor.number, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else {
      return
    }
    throw FileError(
      path: root.path, operation: .lock, reason: "another explainer is writing it; wait for it")
  }

  /// Whether nothing stands in the output folder but what a killed run of ours left behind.
  func isUnused() throws(FileError) -> Bool {
    let copy = openat(root.descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let list = fdopendir(copy) else { throw FileError(errno, .list, root.path) }
    defer { closedir(list) }
    while let entry = readdir(list) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      let isOurs = name.starts(with: OwnName.prefix.utf8)
      guard isOurs || name == Array(".".utf8) || name == Array("..".utf8) else { return false }
    }
    return true
  }

  /// The folder that a path leads to.
  mutating func folder(of path: OutputPath, making: Bool = false) throws(FileError) -> Folder.Step {
    let shared = zip(way, path.folders).prefix { $0.name.utf8.elementsEqual($1.utf8) }.count
    way.removeSubrange(shared...)
    for name in path.folders.dropFirst(shared) {
      switch try step(name, making) {
      case .folder(let folder): way.append((name, folder))
      case let end: return end
      }
    }
    return .folder(deepest)
  }

  private var deepest: Folder { way.last?.folder ?? root }

  private func step(_ name: String, _ making: Bool) throws(FileError) -> Folder.Step {
    let step = try deepest.enter(name)
    guard making, case .nothing = step else { return step }
    try deepest.make(name)
    return try deepest.enter(name)
  }

  /// What stands at a path.
  mutating func look(at path: OutputPath) throws(FileError) -> Folder.Found {
    switch try folder(of: path) {
    case .folder(let folder): try folder.look(at: path.name)
    case .nothing: .nothing
    case .blocked: .other
    }
  }

  /// Writes a page, making the folders it needs.
  mutating func put(_ bytes: [UInt8], at path: OutputPath) throws(FileError) {
    guard case .folder(let folder) = try folder(of: path, making: true) else {
      throw FileError(ENOTDIR, .write, root.full(path.text))
    }
    try folder.put(bytes, as: path.name)
  }

  /// Removes what is under a name in the folder of a path, if anything.
  mutating func remove(_ name: String, beside path: OutputPath) throws(FileError) {
    if case .folder(let folder) = try folder(of: path) { try folder.remove(name) }
  }

  /// Removes the folders a path leads through, as far as they are empty.
  mutating func prune(_ path: OutputPath) throws(FileError) {
    guard case .folder = try folder(of: path) else { return }
    while let last = way.popLast(), try deepest.removeIfEmpty(last.name) {}
  }

  private static func make(_ path: String) throws(FileError) {
    let bytes = Array(path.utf8)
    let ends = bytes.indices.filter { $0 > 0 && bytes[$0] == UInt8(ascii: "/") } + [bytes.count]
    for end in ends {
      let part = String(decoding: bytes[..<end], as: UTF8.self)
      guard mkdir(part, 0o755) == 0 || errno == EEXIST else {
        throw FileError(errno, .createFolder, part)
      }
    }
  }

  private static func withoutSlash(_ path: String) -> String {
    var bytes = path.utf8[...]
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
