import Foundation

/// A specification of Markdown, whose examples everybody's readers are held against.
package enum Specification: CaseIterable {
  /// GitHub's, which comes with Debian's package `cmark-gfm`.
  case github
  /// CommonMark 0.31.2, which `make specifications` fetches.
  case commonMark

  /// Those that are here.
  package static let installed = allCases.filter(\.isInstalled)

  /// Its text, as its authors publish it; packed, or not.
  package var path: String {
    switch self {
    case .github: "/usr/share/doc/cmark-gfm/spec.txt.gz"
    case .commonMark: Repository.root.appending(path: ".build/commonmark-0.31.2.txt").path
    }
  }

  /// Whether its text is here.
  package var isInstalled: Bool { FileManager.default.fileExists(atPath: path) }

  /// The Markdown of every example, in order.
  package func examples() throws -> [String] {
    let text = try Self.output(of: "/usr/bin/gunzip", ["--stdout", "--force", path])
    let fence = String(repeating: "`", count: 32)
    return text.components(separatedBy: "\n\(fence) example").dropFirst().compactMap { part in
      let lines = part.components(separatedBy: "\n").dropFirst()
      guard let dot = lines.firstIndex(of: ".") else { return nil }
      return lines[..<dot].map { $0.replacingOccurrences(of: "→", with: "\t") + "\n" }.joined()
    }
  }

  /// What a program writes.
  package static func output(of path: String, _ arguments: [String]) throws -> String {
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
