import Glibc
import Model

@testable import Writing

/// An output folder in a fresh temporary folder, which is deleted with it.
final class OutputFixture {
  private let temporary: String
  /// The output folder; a run makes it.
  var output: String { temporary + "/Site" }

  init() throws {
    var name = Array("/tmp/explainer-writing-XXXXXX".utf8CString)
    temporary = try name.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let made = mkdtemp(start) else {
        throw Failure(code: errno)
      }
      return String(cString: made)
    }
  }

  deinit { Self.delete(temporary) }

  struct Failure: Error { let code: Int32 }

  @discardableResult
  func write(_ pages: [String: String]) throws -> WriteReport {
    try SiteWriter(output: output).write(
      pages.map { Page(path: $0, bytes: Array($1.utf8), origin: "Content/\($0)") })
  }

  /// Begins the next edition.
  func open() throws -> Draft { try SiteWriter(output: output).open().get() }

  /// What the disk says of a file.
  func stamp(_ path: String) throws -> FileStamp? {
    OutputPath(path).flatMap { path in (try? OutputRoot(output))?.folder.stamp(at: path) }
  }

  /// Every file below the output folder, with its text.
  var files: [String: String] {
    var result: [String: String] = [:]
    for path in Self.walk(output) {
      result[String(path.dropFirst(output.utf8.count + 1))] = Self.text(of: path)
    }
    return result
  }

  /// The pages: every file but the manifest.
  var pages: [String: String] { files.filter { $0.key != "manifest.json" } }

  func text(_ path: String) -> String? { Self.text(of: output + "/" + path) }

  /// Puts a file there as somebody else would.
  func place(_ path: String, _ text: String) {
    makeFolders(of: path)
    let file = Glibc.open(output + "/" + path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
  }

  func link(_ path: String, to target: String) {
    makeFolders(of: path)
    symlink(target, output + "/" + path)
  }

  func remove(_ path: String) { unlink(output + "/" + path) }

  func removeFolder(_ path: String) { rmdir(output + "/" + path) }

  func makeFolder(_ path: String) { makeFolders(of: path + "/x") }

  func isFolder(_ path: String) -> Bool { Self.facts(output + "/" + path)?.isFolder ?? false }

  /// Which file it is: it changes when a file is replaced, even by the same bytes.
  func identity(_ path: String) -> UInt? { Self.facts(output + "/" + path)?.identity }

  private func makeFolders(of path: String) {
    mkdir(output, 0o755)
    for end in path.utf8.indices where path.utf8[end] == UInt8(ascii: "/") {
      mkdir(output + "/" + path[..<end], 0o755)
    }
  }

  private static func facts(_ path: String) -> (isFolder: Bool, identity: UInt)? {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return nil }
    return (facts.st_mode & S_IFMT == S_IFDIR, UInt(facts.st_ino))
  }

  private static func names(_ folder: String) -> [String] {
    guard let list = opendir(folder) else { return [] }
    defer { closedir(list) }
    var result: [String] = []
    while let entry = readdir(list) {
      result.append(
        withUnsafeBytes(of: &entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return result.filter { $0 != "." && $0 != ".." }
  }

  private static func walk(_ folder: String) -> [String] {
    names(folder).map { folder + "/" + $0 }.flatMap { path in
      facts(path)?.isFolder == true ? walk(path) : [path]
    }
  }

  private static func text(of path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    let file = Glibc.open(path, O_RDONLY | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let count = read(file, &buffer, buffer.count)
    return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
  }

  private static func delete(_ folder: String) {
    for name in names(folder) {
      let path = folder + "/" + name
      if facts(path)?.isFolder == true { delete(path) } else { unlink(path) }
    }
    rmdir(folder)
  }
}

extension Draft {
  /// Puts pages onto a desk of their own.
  func put(_ pages: [String: String]) throws -> [DraftFile] {
    let desk = desk()
    return try pages.sorted(by: <).map {
      try desk.put(Page(path: $0, bytes: Array($1.utf8), origin: "Content/\($0)"))
    }
  }
}
