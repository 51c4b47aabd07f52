import Foundation
import Model
import Pipeline
import TestSupport
import Testing

@testable import explainer

@Suite struct DiagnosticPrinterTests {
  private static let files = Archive(
    "-- a.md --\n---\n\ttitel: d\u{E9}j\u{E0} [x\u{1B}[31m\n---\n"
  ).files
  private static let mistake = Diagnostic.error(
    "invalid-yaml", "no", at: SourceLocation(path: "a.md", line: 2, column: 16))

  private static func lines(_ edit: (inout DiagnosticPrinter) -> Void) async throws -> [String] {
    try await TemporaryFolder.with(files) { folder in
      var printer = DiagnosticPrinter(format: .text, root: folder.url.path)
      edit(&printer)
      return printer.lines(for: [
        mistake, Diagnostic(.note, "draft", "d", at: SourceLocation(path: "b.md")),
      ])
    }
  }

  @Test func printsALineForEach() async throws {
    #expect(
      try await Self.lines { _ in } == [
        "a.md:2:16: error: no [invalid-yaml]", "b.md:1:1: note: d [draft]",
      ])
  }

  @Test func marksThePlaceBelowTheLine() async throws {
    #expect(
      try await Self.lines { $0.showsLines = true } == [
        "a.md:2:16: error: no [invalid-yaml]",
        "  2 | \ttitel: d\u{E9}j\u{E0} [x\u{FFFD}[31m", "    | \t            ^",
        "b.md:1:1: note: d [draft]",
      ])
  }

  @Test func coloursWhereThatIsWelcome() async throws {
    let first = try await Self.lines { $0.hasColours = true }[0]
    #expect(
      first == "\u{1B}[1ma.md:2:16\u{1B}[0m: \u{1B}[31merror\u{1B}[0m: no [invalid-yaml]")
  }

  @Test func leavesNotesOutWhenItIsToBeQuiet() async throws {
    #expect(try await Self.lines { $0.isQuiet = true }.count == 1)
  }

  @Test func showsAWindowOfALongLine() async throws {
    let line = String(repeating: "word ", count: 400)
    try await TemporaryFolder.with(Archive("-- a.md --\n\(line)\n").files) { folder in
      let printer = DiagnosticPrinter(format: .text, root: folder.url.path, showsLines: true)
      let place = SourceLocation(path: "a.md", line: 1, column: 1001)
      let lines = printer.lines(for: [Diagnostic.error("x", "y", at: place)])
      #expect(lines[1].utf8.count < 140)
      #expect(lines[2].utf8.count == "  1 | ".utf8.count + 61)
    }
  }
}
