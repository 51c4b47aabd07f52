import Foundation
import Markdown
import TestSupport
import Testing

@testable import Pipeline

/// Suspect Markdown is rendered by a second process of the program, which the machine holds to its limits.
@Suite struct SlowLaneTests {
  private static func render(_ text: String) async throws -> RenderedMarkdown {
    let program = try Program.built("explainer").path
    let options = MarkdownOptions(
      resolve: { "../" + $0 }, identify: { "x-" + $0 }, footnotePrefix: "n")
    return try await SlowLane(program: program).run {
      try GuardedMarkdown.render(Array(text.utf8), options)
    }
  }

  @Test func rendersWhatOnlyLooksHostile() async throws {
    let text = "# Head\n\n[a](b.md)\n\n" + String(repeating: "a *b* ", count: 5000)
    let rendered = try await Self.render(text)
    let html = String(decoding: rendered.html, as: UTF8.self)
    #expect(html.contains(##"<h1 id="x-Head">Head</h1>"##))
    #expect(html.contains(#"<a href="../b.md">a</a>"#))
    #expect(rendered.headings.map(\.text) == ["Head"])
  }

  /// One that takes for ever, one that takes all memory, one that grows without end.
  @Test(arguments: [
    ("", ",z~~", "", 160_000),
    ("a\n|" + String(repeating: "-|", count: 120) + "\n", "a\n", "", 3000),
    ("[a]: " + String(repeating: "u", count: 9000) + "\n\n", "[a] ", "", 9000),
  ])
  func stopsWhatTakesTooMuch(start: String, part: String, end: String, bytes: Int) async throws {
    let text = start + String(repeating: part, count: bytes / part.utf8.count) + end
    // What finishes within its limits is rendered; what does not is refused; nothing else may happen.
    do {
      _ = try await Self.render(text)
    } catch let refusal as MarkdownRefusal {
      #expect(refusal.violations.count == 1)
      #expect(refusal.violations[0].message.contains("needs too much work (it "))
      #expect(!refusal.violations[0].message.contains("rendered apart"))
    }
  }

  @Test func refusesWhatGrowsWithoutEnd() async throws {
    let text =
      "[a]: " + String(repeating: "u", count: 9000) + "\n\n"
      + String(repeating: "[a] ", count: 9000)
    let refusal = try await #require(throws: MarkdownRefusal.self) { try await Self.render(text) }
    #expect(refusal.violations[0].message.contains("it grows to more than"))
  }

  @Test func saysWhenThereIsNoProgramToDoIt() async throws {
    let text = String(repeating: "a *b* ", count: 5000)
    let refusal = try await #require(throws: MarkdownRefusal.self) {
      try await SlowLane(program: "/no/such/program").run {
        try GuardedMarkdown.render(Array(text.utf8))
      }
    }
    #expect(refusal.violations[0].message.contains("cannot be rendered apart"))
  }

  /// The file is named with the place, and what its neighbours have to say is said as well.
  @Test func namesTheFileAndGoesOnWithTheOthers() async throws {
    let hostile =
      "[a]: " + String(repeating: "u", count: 9000) + "\n\n"
      + String(repeating: "[a] ", count: 9000)
    let site = """
      -- Content/site.yml --
      title: The Record
      timezone: Europe/London
      -- Content/about.md --
      ---
      title: About
      ---
      We report. <b>Loudly</b>.
      -- Content/hostile.md --
      ---
      title: Hostile
      ---
      \(hostile)

      """
    try await TemporaryFolder.with(Archive(site).files) { folder in
      let run = try Program.run(try Program.built("explainer"), ["build"], in: folder.url)
      #expect(run.status == 1)
      #expect(
        run.errors.contains("Content/hostile.md:6:1: error: this Markdown needs too much work"))
      #expect(run.errors.contains("Content/about.md:4:12: warning: HTML '<b>'"))
    }
  }

  @Test func endsWithoutWork() async throws {
    try await TemporaryFolder.with { folder in
      let run = try Program.run(try Program.built("explainer"), [SlowLane.command], in: folder.url)
      #expect(run.status == 3)
      #expect(run.output.isEmpty)
    }
  }
}
