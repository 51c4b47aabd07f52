import Glibc
import Model
import Pipeline

/// Takes pages into one story; nothing that lies there is ever overwritten.
struct ImportDesk {
  /// The folder that holds `Content/`.
  let root: String
  /// The story's folder in it.
  let story: String
  /// What becomes of a page.
  let form: ImportCommand.Form

  private var folder: String { "Content/\(story)/articles" }

  /// - Throws: `FileError` when there is no such story.
  func checkStory() throws(FileError) {
    let isPlain = !story.isEmpty && story.utf8.first != 0x2E && !story.utf8.contains(0x2F)
    var status = stat()
    guard isPlain, stat(root + "/Content/" + story, &status) == 0,
      status.st_mode & S_IFMT == S_IFDIR
    else {
      throw FileError(
        path: "Content/\(story)", operation: .list,
        reason: "there is no such story; 'explainer new story \(story)' makes one")
    }
  }

  /// Reads a page, writes it into the story, and says what was read.
  /// - Throws: `ImportRefusal` for a page without an article or a name that is taken; `FileError` when
  ///   the machine fails.
  func take(_ file: SourceFile) throws -> [String] {
    switch try PageImport.read(file, root: root) {
    case .refused(let diagnostics): throw ImportRefusal(lines: diagnostics.map(\.text))
    case .read(let page):
      let name = "\(folder)/\(page.name).\(form.rawValue)"
      let bytes = form == .md ? Array(page.markdown.utf8) : file.bytes
      let isNew = try place(bytes, at: name)
      return [isNew ? name : "\(name) (was there already)"] + page.summary.map { "  " + $0 }
    }
  }

  /// Writes a file; false when it lies there already, byte for byte.
  private func place(_ bytes: [UInt8], at name: String) throws -> Bool {
    let path = root + "/" + name
    _ = mkdir(root + "/" + folder, 0o777)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0, errno == EEXIST {
      if try Self.bytes(of: path) == bytes { return false }
      throw ImportRefusal(
        lines: [
          "\(name):1:1: error: another page of this name lies here; rename or remove it [name-taken]"
        ])
    }
    guard descriptor >= 0 else { throw Self.failure(.write, name) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        unlink(path)
        throw Self.failure(.write, name)
      }
      written += count
    }
    return true
  }

  /// A file's bytes, at most what a page may weigh and one more.
  /// - Throws: `FileError` when it cannot be read.
  static func bytes(of path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(.read, path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= 16 << 20 {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 else { throw failure(.read, path) }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  private static func failure(_ operation: FileError.Operation, _ path: String) -> FileError {
    FileError(path: path, operation: operation, reason: String(cString: strerror(errno)))
  }
}
