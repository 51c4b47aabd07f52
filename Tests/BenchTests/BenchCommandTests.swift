import Foundation
import TestSupport
import Testing

/// The program as `make bench` runs it, over a few pages.
@Suite struct BenchCommandTests {
  @Test(arguments: ["build", "rebuild", "serve", "render"])
  func printsATableAndLeavesNothingBehind(kind: String) async throws {
    try await TemporaryFolder.with { folder in
      let outcome = try Program.run(
        try Program.built("bench"),
        ["speed", kind, "--pages", "12", "--stories", "2", "--rounds", "1", "--folder", "."],
        in: folder.url)
      #expect(outcome.errors == "")
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("median of 1") || outcome.output.contains("1 edits"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
    }
  }

  @Test func writesTheSameMarkdownForHugoAndTheCommand() async throws {
    try await TemporaryFolder.with { folder in
      let outcome = try Program.run(
        try Program.built("bench"), ["corpus", "made", "--pages", "3", "--hugo"], in: folder.url)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let made = folder.url.appending(path: "made")
      for name in try FileManager.default.subpathsOfDirectory(atPath: made.path + "/md")
      where name.hasSuffix(".md") {
        let bare = try String(
          contentsOf: made.appending(path: "md/\(name)"), encoding: .utf8)
        let page = try String(
          contentsOf: made.appending(path: "hugo/content/\(name)"), encoding: .utf8)
        #expect(page.hasSuffix("---\n" + bare))
        #expect(page.hasPrefix("---\ntitle: "))
      }
    }
  }

  @Test func leavesNothingBehindWhenItFails() async throws {
    try await TemporaryFolder.with { folder in
      let outcome = try Program.run(
        URL(filePath: "/bin/sh"),
        [
          "-c",
          "\"$0\" speed build --pages 3000 --stories 0 --folder . & sleep 1; kill -TERM $!; wait $!",
          try Program.built("bench").path,
        ], in: folder.url)
      #expect(outcome.status == 143)
      #expect(outcome.errors == "bench: interrupted\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
    }
  }

  @Test func saysWhichFlagIsWrong() async throws {
    try await TemporaryFolder.with { folder in
      let outcome = try Program.run(
        try Program.built("bench"), ["speed", "build", "--pages", "x"], in: folder.url)
      #expect(outcome.status == 64)
      #expect(outcome.errors == "bench: '--pages' takes a number from 0, not 'x'\n")
    }
  }
}
