import Foundation
import TestSupport
import Testing

/// What somebody sees who waits at a terminal, told through a pseudo-terminal of script(1).
@Suite struct TerminalTests {
  private static let script = "/usr/bin/script"
  private static let isThere = FileManager.default.isExecutableFile(atPath: script)

  private static let site: [Archive.File] = {
    let settings = "-- Content/site.yml --\ntitle: The Record\ntimezone: Europe/London\n"
    let stories = (0..<150).map { number in
      """
      -- Content/story-\(number)/index.md --
      ---
      title: Story \(number)
      ---
      -- Content/story-\(number)/articles/2025-03-11-wire-dam.txt --
      The dam above town \(number) failed on Tuesday and 1\(number) villages were flooded, the mayor said.

      "We had no warning at all," said Ann Lee, the mayor of the town, who lost her own house.

      """
    }
    return Archive(([settings] + stories).joined()).files
  }()

  private static func shown(_ options: String) async throws -> String {
    try await TemporaryFolder.with(site) { folder in
      let program = try Program.built("explainer").path
      let outcome = try Program.run(
        URL(filePath: script),
        ["--quiet", "--return", "--command", "'\(program)' check \(options)", "/dev/null"],
        in: folder.url)
      #expect(outcome.status == 0, "\(outcome.output)")
      return outcome.output
    }
  }

  @Test(.enabled(if: isThere, "script is not installed"))
  func countsTheStoriesThatAreDoneAndTakesTheCountAway() async throws {
    let shown = try await Self.shown("")
    let lines = shown.components(separatedBy: "\r\u{1B}[K")
    let counts = lines.filter { $0.contains(" of 150 stories … ") }
    #expect(Set(counts).count > 1, "\(shown)")
    #expect(lines.last?.hasPrefix("150 stories, ") == true, "\(shown)")
  }

  @Test(.enabled(if: isThere, "script is not installed"))
  func saysNothingOfItWhenAskedToBeQuiet() async throws {
    let shown = try await Self.shown("--quiet")
    #expect(!shown.contains("of 150"))
  }
}
