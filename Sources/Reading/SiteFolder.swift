import Glibc
package import Model

/// The folder a site lies in: the only place where reading touches the disk.
///
/// POSIX calls, because Foundation's walks are an order of magnitude slower.
package struct SiteFolder: Sendable {
  /// The most a file of words may weigh, in bytes; a larger one is refused before it is read.
  package static let limit = 4 * 1024 * 1024
  /// The most a picture or another file may weigh that goes onto the site as it is.
  package static let staticLimit = 64 * 1024 * 1024

  /// The most a saved page may weigh: browsers put its pictures into it.
  package static let pageLimit = 16 * 1024 * 1024

  private let root: SiteRoot

  /// The site below a root, which messages leave out of their paths.
  package init(root: String) {
    self.root = SiteRoot(root)
  }

  /// The same by one way of keeping to its folders.
  init(root: String, way: SiteRoot.Way) {
    self.root = SiteRoot(root, way: way)
  }

  /// The files below a folder of the site with their bytes, in the order of their paths.
  /// - Complexity: O(bytes)
  /// - Throws: `FileError` when the folder or a file of it cannot be read.
  package func files(
    below folder: String, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> [SourceFile] {
    var files: [SourceFile] = []
    for found in try found(below: folder, &diagnostics) { files.append(try file(at: found.path)) }
    return files
  }

  /// What lies below a folder of the site, in the order of the paths; nothing is read.
  ///
  /// Hidden files and editors' backups are passed over; links that leave the folder, devices and
  /// files over the limit are errors.
  /// - Complexity: O(files · log files)
  /// - Throws: `FileError` when a folder cannot be listed.
  package func found(
    below folder: String, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> [FoundFile] {
    root.refresh(folder)
    var files: [FoundFile] = []
    var folders = [folder]
    while let path = folders.popLast() {
      for (name, status) in try entries(of: path, &diagnostics) {
        let entry = path + "/" + name
        switch try kind(of: entry, status, below: folder) {
        case .folder: folders.append(entry)
        case .file(let stamp, let isLinked):
          files.append(FoundFile(path: entry, stamp: stamp, isLinked: isLinked))
        case .refused(let why): diagnostics.append(.refused(why, entry))
        }
      }
    }
    return files.sorted(by: FoundFile.isBefore)
  }

  /// A file that `found` told of, as it stands there now; nil when `found` has to look again.
  package func foundAgain(_ path: String) -> FoundFile? {
    var status = stat()
    guard root.look(at: path, &status), status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= Self.limit(of: path), status.st_nlink == 1
    else { return nil }
    return FoundFile(path: path, stamp: FileStamp(status))
  }

  /// Whether a folder of the site is there.
  package func exists(_ folder: String) -> Bool {
    root.refresh(folder)
    let number = root.open(folder, O_DIRECTORY, followsLinks: false)
    if number >= 0 { close(number) }
    return number >= 0
  }

  /// A folder of the site, opened; nil with `errno` set.
  func open(_ folder: String) -> OpaquePointer? {
    let number = root.open(folder, O_DIRECTORY, followsLinks: false)
    return number < 0 ? nil : fdopendir(number)
  }

  private enum Kind {
    case folder
    case file(FileStamp, isLinked: Bool)
    case refused(String)
  }

  /// What stands in a folder, with what the disk says of it; asked by name from the open folder,
  /// because the way down to a file takes longer than the answer.
  private func entries(
    of folder: String, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> [(name: String, status: stat)] {
    guard let directory = open(folder) else { throw failure(.list, folder) }
    defer { closedir(directory) }
    let number = dirfd(directory)
    var entries: [(name: String, status: stat)] = []
    while let entry = readdir(directory) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard bytes.first != UInt8(ascii: "."), bytes.last != UInt8(ascii: "~") else { continue }
      guard let name = Self.name(bytes) else {
        let shown = PrintableText.of(String(decoding: bytes, as: UTF8.self))
        let why = "the name of this file is no text in UTF-8, or has control characters; rename it"
        diagnostics.append(.refused(why, folder + "/" + shown))
        continue
      }
      var status = stat()
      guard fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        throw failure(.read, folder + "/" + name)
      }
      entries.append((name, status))
    }
    return entries
  }

  private func kind(
    of entry: String, _ found: stat, below folder: String
  ) throws(FileError) -> Kind {
    var status = found
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    if isLink {
      if let refusal = follow(entry, &status, below: folder) { return .refused(refusal) }
      if status.st_mode & S_IFMT == S_IFDIR {
        return .refused("this is a link to a folder; move the folder here instead")
      }
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG where status.st_size <= Self.limit(of: entry):
      return .file(FileStamp(status), isLinked: isLink || status.st_nlink > 1)
    case S_IFREG where Self.limit(of: entry) == Self.staticLimit:
      return .refused("this file is larger than 64 MiB; make it smaller, or link to it elsewhere")
    case S_IFREG where SourceFile.isPage(entry):
      return .refused("this page is larger than 16 MiB; save it without its pictures")
    case S_IFREG: return .refused("this file is larger than 4 MiB; split it")
    default: return .refused("this is not a file; remove it")
    }
  }

  /// What the disk says of the file that a link leads to; or why it is not followed.
  private func follow(_ link: String, _ status: inout stat, below folder: String) -> String? {
    let target = PrintableText.of(root.target(of: link) ?? "")
    let number = root.open(link)
    guard number >= 0 else {
      switch errno {
      case ENOENT: return "this link leads to '\(target)', where nothing is; remove it"
      case ELOOP: return "this link leads to '\(target)' in a circle; remove it"
      case ENXIO: return "this is not a file; remove it"
      default:
        return "this link leads to '\(target)', out of \(folder)/; copy the file instead"
      }
    }
    defer { close(number) }
    return fstat(number, &status) == 0 ? nil : "this link cannot be followed; remove it"
  }

  /// A name as text; nil for what is none, or would begin a line of its own in a message.
  static func name(_ bytes: some Collection<UInt8>) -> String? {
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// A file of the site with its bytes, by the path under which it was found.
  /// - Throws: `FileError` when it cannot be read.
  package func file(
    at entry: String, upTo most: Int = .max
  ) throws(FileError) -> SourceFile {
    let descriptor = root.open(entry)
    guard descriptor >= 0 else { throw failure(.read, entry) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(.read, entry) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= Self.limit(of: entry) else {
      throw FileError(
        path: entry, operation: .read, reason: "another file stands in its place by now")
    }
    let size = min(most, Int(status.st_size))
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        guard got > 0 else {
          failed = got < 0
          break
        }
        count += got
      }
    }
    if failed { throw failure(.read, entry) }
    return SourceFile(path: entry, bytes: bytes)
  }

  /// The most a file of that name or path may weigh.
  static func limit(of path: String) -> Int {
    if StaticFile.isOne(path) { return staticLimit }
    return SourceFile.isPage(path) ? pageLimit : limit
  }

  private func failure(_ operation: FileError.Operation, _ path: String) -> FileError {
    FileError(path: path, operation: operation, reason: String(cString: strerror(errno)))
  }
}

extension Diagnostic {
  fileprivate static func refused(_ why: String, _ path: String) -> Diagnostic {
    .error("refused-file", why, at: SourceLocation(path: path))
  }
}

extension FileStamp {
  init(_ status: stat) {
    self.init(
      size: Int64(status.st_size), modified: Self.nanoseconds(status.st_mtim),
      changed: Self.nanoseconds(status.st_ctim), number: UInt64(status.st_ino))
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
