import Testing

@testable import Markdown

@Suite struct WorkEstimateTests {
  private func estimate(_ text: String) -> WorkEstimate {
    let bytes = Array(text.utf8)
    return WorkEstimate(SourceLines(bytes, in: bytes.indices))
  }

  /// One kind of hostile text for each term, at 48 KB.
  @Test(arguments: [
    ("", "<?x ", ""), ("", "<!A ", ""), ("", "<http:a ", ""), ("", "a www.", ""), ("", "x://", ""),
    ("www.", ")", ""), ("", "![[]()", ""), ("", "a*b_ ", ""), ("", ",z~~", ""),
    ("", "|-\nt>\n", ""),
    ("x\n| - |\n", "|", ""), ("|-|-|-|-|\n|-|-|-|-|\n", "a\n", ""), ("", "*a [b](c) ", ""),
    ("[a]: " + String(repeating: "u", count: 4000) + "\n\n", "[a] ", ""), ("", "[^a]:\n", ""),
  ])
  func suspectsWhatGrowsWithTheSquare(start: String, part: String, end: String) {
    let count = (48 * 1024) / part.utf8.count
    let estimate = estimate(start + String(repeating: part, count: count) + end)
    #expect(estimate.isSuspect, "\(estimate.steps)")
  }

  @Test(arguments: [
    String(
      repeating: "Plain words of a long report, with [links](a.md) and *marks*.\n\n", count: 4000),
    String(repeating: "plain words ", count: 20_000),
    "| a | b | c |\n|---|---|---|\n" + String(repeating: "| 1 | 2 | 3 |\n", count: 800),
    String(repeating: "- item with `code` and a https://example.org/ address\n", count: 60),
    String(repeating: "---\n\n> quoted\n\n", count: 3000),
  ])
  func passesWhatAuthorsWrite(text: String) {
    #expect(!estimate(text).isSuspect, "\(estimate(text).steps)")
  }

  @Test func namesTheBlockThatIsTheMostWork() {
    let text = "A paragraph.\n\n" + String(repeating: ",z~~", count: 12_000) + "\n\nAnother.\n"
    #expect(estimate(text).worst == 14)
  }

  @Test func readsAllKindsOfLineEnds() {
    let line = String(repeating: "a*b_ ", count: 300)
    let steps = ["\n", "\r", "\r\n"].map { end in
      estimate(String(repeating: line + end, count: 20)).steps
    }
    #expect(steps[0] > 0 && steps[0] == steps[1] && steps[1] == steps[2])
  }
}
