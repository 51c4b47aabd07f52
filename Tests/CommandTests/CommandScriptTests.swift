import Foundation
import TestSupport
import Testing

/// Each script in `Scripts/` is a test: commands, the files they find, and exactly what they say.
///
/// The comment holds lines `> explainer …` and, where the last command does not leave with 0,
/// `exit: N`. `-- stdout --` and `-- stderr --` hold what all commands print together.
@Suite struct CommandScriptTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Scripts")

  private static let scripts =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".txtar") }.sorted() ?? []

  @Test func findsScripts() {
    #expect(Self.scripts.count >= 20)
  }

  @Test(arguments: scripts)
  func saysExactlyWhatTheScriptExpects(script: String) async throws {
    let text = try String(contentsOf: Self.folder.appending(path: script), encoding: .utf8)
    let archive = Archive(text)
    let expected = ["stdout", "stderr"]
    let files = archive.files.filter { !expected.contains($0.path) }
    try await TemporaryFolder.with(files) { folder in
      let result = try run(archive.comment, in: folder.url)
      #expect(result.errors == archive["stderr"]?.text ?? "", "standard error of \(script)")
      if let output = archive["stdout"] {
        #expect(result.output == output.text, "standard output of \(script)")
      }
      #expect(result.status == Self.status(in: archive.comment), "exit code of \(script)")
    }
  }

  private func run(_ comment: String, in folder: URL) throws -> Program.Outcome {
    var output = ""
    var errors = ""
    var status: Int32 = 0
    for line in comment.split(separator: "\n") where line.hasPrefix("> explainer ") {
      let arguments = line.dropFirst(12).split(separator: " ").map(String.init)
      let outcome = try Program.run(try Program.built("explainer"), arguments, in: folder)
      output += outcome.output
      errors += outcome.errors
      status = outcome.status
    }
    return Program.Outcome(output: output, errors: errors, status: status)
  }

  private static func status(in comment: String) -> Int32 {
    let line = comment.split(separator: "\n").first { $0.hasPrefix("exit: ") }
    return line.flatMap { Int32($0.dropFirst(6)) } ?? 0
  }
}
