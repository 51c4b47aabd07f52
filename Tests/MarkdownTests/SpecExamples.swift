import Foundation
import TestSupport

/// The examples of the specifications that are here, and the command that defines the answers.
enum SpecExamples {
  /// What the command is to write.
  enum Output: String {
    /// HTML without raw HTML and without dangerous addresses.
    case safe = ""
    /// HTML with all of that.
    case unsafe = "--unsafe"
    /// The tree, in which every address is as written.
    case tree = "--to xml"
  }

  static let command = "/usr/bin/cmark-gfm"

  static let areInstalled =
    Specification.github.isInstalled && FileManager.default.fileExists(atPath: command)

  /// The Markdown of every example of every specification.
  static func load() throws -> [String] {
    try Specification.installed.flatMap { try $0.examples() }
  }

  /// What the command makes of some documents.
  static func commandOutput(for documents: [String], _ kind: Output) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("markdown-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (number, document) in documents.enumerated() {
      try Data(document.utf8).write(to: folder.appendingPathComponent("\(number).md"))
    }
    _ = try Specification.output(
      of: "/bin/sh",
      [
        "-c",
        "cd \"$0\" && for f in *.md; do \(command) \(extensions) \(kind.rawValue) $f > $f.html; done",
        folder.path,
      ])
    return try documents.indices.map {
      try String(
        decoding: Data(contentsOf: folder.appendingPathComponent("\($0).md.html")), as: UTF8.self)
    }
  }

  private static let extensions =
    "-e table -e strikethrough -e autolink -e tasklist -e tagfilter -e footnotes"
}
