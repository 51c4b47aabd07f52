import Glibc
import Model
import Pipeline

/// Files that `new` makes; nothing that exists is ever overwritten.
struct StarterFiles {
  private let files: [(path: String, text: String)]
  private let folders: [String]
  private let mustBeEmpty: Bool

  /// A site that builds at once, with the default theme.
  static func site(title: String, timezone: String) -> StarterFiles {
    let settings = """
      title: \(quoted(title))
      timezone: \(quoted(timezone))
      language: en
      # baseURL: https://example.org/
      # outlets:            # names for the outlets in article file names
      #   sample-wire: Sample Wire

      """
    let about = """
      ---
      title: About
      description: Who makes these explainers, and how.
      ---
      Every paragraph of an explainer is taken from a published report and cites it.

      """
    return StarterFiles(
      files: [
        ("Content/site.yml", settings), ("Content/about.md", about),
        (".gitignore", ".explainer/\n/Parts/\n"),
      ] + DefaultTheme.files.map { ("Templates/" + $0.path, $0.text) },
      folders: [], mustBeEmpty: true)
  }

  /// A story's folder with an `index.md` to fill in.
  static func story(slug: String, title: String?, date: CalendarDate?) -> StarterFiles {
    let words = slug.utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
    let spoken = words.joined(separator: " ")
    let headline = title ?? spoken.prefix(1).uppercased() + spoken.dropFirst()
    let index = """
      ---
      title: \(quoted(headline))
      \(date.map { "date: \($0.iso)\n" } ?? "")status: developing
      tags: []
      ---

      """
    return StarterFiles(
      files: [("Content/\(slug)/index.md", index)],
      folders: ["Content/\(slug)/articles", "Content/\(slug)/notes"], mustBeEmpty: false)
  }

  /// One file, in a folder that may have others.
  static func file(_ path: String, _ text: String) -> StarterFiles {
    StarterFiles(files: [(path, text)], folders: [], mustBeEmpty: false)
  }

  /// Makes the files below a folder.
  /// - Throws: `FileError` when one exists already or the machine fails.
  func create(in root: String) throws(FileError) {
    if mustBeEmpty, let entry = Self.firstEntry(of: root) {
      throw FileError(path: root, operation: .createFolder, reason: "it already holds '\(entry)'")
    }
    for folder in folders { try Self.makeFolder(root + "/" + folder) }
    for file in files { try Self.write(file.text, to: root + "/" + file.path) }
  }

  /// Runs `new`'s work; a failure is printed and leaves with the machine's exit code.
  static func orExit(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as FileError {
      StandardError.print(["explainer: \(error.text)"])
      throw ExitStatus.of(error)
    }
  }

  private static func firstEntry(of folder: String) -> String? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if ![".", "..", ".git"].contains(name) { return name }
    }
    return nil
  }

  private static func makeFolder(_ path: String) throws(FileError) {
    var made = path.utf8.first == UInt8(ascii: "/") ? "" : "."
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      made += "/" + String(Substring(part))
      guard mkdir(made, 0o777) == 0 || errno == EEXIST else { throw failure(.createFolder, path) }
    }
  }

  private static func write(_ text: String, to path: String) throws(FileError) {
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
      try makeFolder(String(path[..<slash]))
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(.write, path) }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard
      bytes.withUnsafeBytes({ Glibc.write(descriptor, $0.baseAddress, $0.count) }) == bytes.count
    else { throw failure(.write, path) }
  }

  private static func failure(_ operation: FileError.Operation, _ path: String) -> FileError {
    FileError(path: path, operation: operation, reason: String(cString: strerror(errno)))
  }

  /// A YAML text in single quotes (https://yaml.org/spec/1.1/#id905860).
  static func quoted(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(contentsOf: scalar == "'" ? ["'", "'"] : [scalar])
    }
    return result + "'"
  }
}
