import Testing

@testable import Markdown

@Suite struct WorkBoundTests {
  /// Texts made of all that the estimate counts, and of lines, words and quotes between them.
  @Test(arguments: 1...200)
  func isNeverBelowTheEstimate(seed: Int) {
    var random = SteppedRandom(state: UInt64(seed))
    let parts = [
      "[a](b) ", "[a]: ", "![[", "]", "<?x ", "<http:a ", "www.", "https://", "a*b_ ", "~~", "|",
      "|-|-|", ")))", "\n", "\n\n", "> ", "- ", "words ", "[^a]:\n", "---\n", "\r\n",
    ]
    let chosen = (0..<4).map { _ in parts[random.next(below: parts.count)] }
    var text = ""
    for _ in 0..<(1 + random.next(below: 3000)) { text += chosen[random.next(below: 4)] }
    let bytes = Array(text.utf8)
    let lines = SourceLines(bytes, in: bytes.indices)
    let bound = WorkBound(lines).steps
    #expect(bound >= WorkEstimate(counting: lines).steps, "\(chosen)")
  }

  @Test(arguments: [1, 2, 254, 255, 256, 257, 510, 511, 10_000])
  func countsEveryMarkHoweverManyThereAre(count: Int) {
    for (mark, far) in [("]", count), ("*", 0), ("w", count - 1), (":/", count)] {
      let bytes = Array(String(repeating: mark, count: count).utf8)
      let marks = mark == "*" ? count : far
      #expect(
        WorkBound(SourceLines(bytes, in: bytes.indices)).steps
          == (far + 1) * (bytes.count + 1) + 9 * marks * marks + 1 + 8 * (marks + 1), "\(mark)")
    }
  }

  @Test func staysFarBelowWhatIsSuspectForAnOrdinaryPage() {
    let paragraph =
      "Plain words of a long report, with [links](https://example.org/a.md) and *marks*, some two "
      + "hundred letters of it, as a newsroom writes them day after day in a report.\n\n"
    let bytes = Array(String(repeating: paragraph, count: 100).utf8)
    #expect(WorkBound(SourceLines(bytes, in: bytes.indices)).steps < WorkEstimate.limit)
  }
}

/// Numbers that are the same in each run.
private struct SteppedRandom {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
