import Foundation

/// The examples of GitHub's Markdown specification, and the command that defines the answers.
///
/// Both come with Debian's package `cmark-gfm`.
enum SpecExamples {
  static let command = "/usr/bin/cmark-gfm"
  static let specification = "/usr/share/doc/cmark-gfm/spec.txt.gz"

  static let areInstalled = [command, specification].allSatisfy {
    FileManager.default.fileExists(atPath: $0)
  }

  /// The Markdown of every example, in order.
  static func load() throws -> [String] {
    let text = try output(of: "/usr/bin/gunzip", ["--stdout", specification])
    let fence = String(repeating: "`", count: 32)
    return text.components(separatedBy: "\n\(fence) example").dropFirst().compactMap { part in
      let lines = part.components(separatedBy: "\n").dropFirst()
      guard let dot = lines.firstIndex(of: ".") else { return nil }
      return lines[..<dot].map { $0.replacingOccurrences(of: "→", with: "\t") + "\n" }.joined()
    }
  }

  /// What the command makes of some documents.
  static func commandOutput(for documents: [String], unsafe: Bool) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("markdown-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (number, document) in documents.enumerated() {
      try Data(document.utf8).write(to: folder.appendingPathComponent("\(number).md"))
    }
    let options = unsafe ? "--unsafe" : ""
    _ = try output(
      of: "/bin/sh",
      [
        "-c",
        "cd \"$0\" && for f in *.md; do \(command) \(extensions) \(options) $f > $f.html; done",
        folder.path,
      ])
    return try documents.indices.map {
      try String(
        decoding: Data(contentsOf: folder.appendingPathComponent("\($0).md.html")), as: UTF8.self)
    }
  }

  private static let extensions =
    "-e table -e strikethrough -e autolink -e tasklist -e tagfilter -e footnotes"

  private static func output(of path: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
