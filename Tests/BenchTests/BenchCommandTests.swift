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

  /// Two pages of our own; the scorers of development data read what is printed.
  @Test func printsWhatItReadsOfSavedPages() async throws {
    let pages = Archive(
      """
      -- a.html --
      <html><head><title>Dam above Harrow fails</title><meta name="author" content="Ann Lee">
      <meta name="date" content="2026-03-03"></head><body><h1>Dam above Harrow fails</h1><article>
      <p>The dam above Harrow failed on Tuesday night, the mayor said, and two roads were closed for a day.</p>
      <ul><li>Residents of the lower town will be allowed home next week, the fire service said.</li></ul>
      </article></body></html>
      -- b.html --
      <div>
      -- notes.txt --
      no page

      """
    ).files
    try await TemporaryFolder.with(pages) { folder in
      let outcome = try Program.run(
        try Program.built("bench"), ["evaluate", "html", "."], in: folder.url)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let read = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
          as? [String: [String: Any]])
      #expect(read.keys.sorted() == ["a", "b"])
      let page = try #require(read["a"])
      #expect(page["title"] as? String == "Dam above Harrow fails")
      #expect(page["byline"] as? [String] == ["Ann Lee"])
      #expect(page["date"] as? String == "2026-03-03")
      #expect(
        (page["body"] as? String)?.hasPrefix("The dam above Harrow failed on Tuesday") == true)
      #expect((page["blocks"] as? [[String]])?.map(\.first) == ["p", "li"])
      #expect(read["b"]?["method"] as? String == "fallback")
    }
  }

  @Test func saysHowFastPagesAreRead() async throws {
    let pages = Archive("-- a.html --\n<p>a</p>\n-- b.html --\n<p>b</p>\n").files
    try await TemporaryFolder.with(pages) { folder in
      let bench = try Program.built("bench")
      let outcome = try Program.run(
        bench, ["speed", "html", "--folder", ".", "--runs", "1"], in: folder.url)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.hasPrefix("html  2 pages, 0.0 MB: "))
      #expect(outcome.output.contains("(median of 1), peak "))
      let none = try Program.run(bench, ["speed", "html", "--folder", "nowhere"], in: folder.url)
      #expect(none.status != 0)
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
