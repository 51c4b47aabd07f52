import Testing

@testable import Markdown

/// A text that is suspect takes another way, and comes out as if it had not.
@Suite struct GuardedMarkdownTests {
  /// A lane that goes to nobody else: task, questions and result are bytes all the same.
  private static let lane = MarkdownLane { (task, _, answer) throws(MarkdownLane.Failure) in
    let result = MarkdownTask.perform(task) { answer($0) }
    guard let result else { throw MarkdownLane.Failure("nothing") }
    return result
  }

  /// Enough stars to be suspect.
  private static let suspect = String(repeating: "a *b* ", count: 5000) + "\n\n"

  private static var options: MarkdownOptions {
    MarkdownOptions(
      resolve: { $0.contains("no") ? nil : "../" + $0 }, headingShift: 1,
      identify: { "x-" + $0 }, footnotePrefix: "n")
  }

  @Test func rendersTheSameApart() throws {
    let text = Array(
      (Self.suspect
        + "# One\n\n[a](b.md) [c](no.md) ![d](https://x.example/e.png)\n\n<b>raw</b>\n\nn[^1]\n\n[^1]: note\n")
        .utf8)
    let here = MarkdownRenderer(Self.options).render(text)
    let apart = try MarkdownLane.$current.withValue(Self.lane) {
      try GuardedMarkdown.render(text, Self.options)
    }
    #expect(apart == here)
    #expect(apart.headings.map(\.identifier) == ["x-One"])
    #expect(apart.findings.count == 4)
    let document = MarkdownDocument(text, in: 4..<text.count, options: Self.options)
    let blocks = try MarkdownLane.$current.withValue(Self.lane) {
      try GuardedMarkdown.document(text, in: 4..<text.count, Self.options)
    }
    #expect(blocks == document)
  }

  @Test func refusesASuspectWhereNobodyRendersItApart() {
    let refusal = #expect(throws: MarkdownRefusal.self) {
      try GuardedMarkdown.render(Array(("words\n\n" + Self.suspect).utf8))
    }
    #expect(refusal?.violations.map(\.offset) == [7])
    #expect(refusal?.violations.first?.message.contains("needs too much work") == true)
  }

  @Test(arguments: [[], [0], [1, 2, 3], [UInt8](repeating: 0xFF, count: 64)] as [[UInt8]])
  func trustsNoResultThatMakesNoSense(result: [UInt8]) {
    let lane = MarkdownLane { (_, _, _) throws(MarkdownLane.Failure) in result }
    MarkdownLane.$current.withValue(lane) {
      #expect(throws: MarkdownRefusal.self) {
        try GuardedMarkdown.render(Array(Self.suspect.utf8))
      }
      #expect(throws: MarkdownRefusal.self) {
        try GuardedMarkdown.document(Array(Self.suspect.utf8))
      }
    }
  }

  /// Each byte of a result changed by itself: it is taken for what it says or not at all.
  @Test func takesABrokenResultApartWithoutHarm() {
    let text = Array("# a\n\n[b](javascript:c)\n\n[^1] d\n\n[^1]: e\n".utf8)
    for kind in [MarkdownTask.Kind.page, .blocks] {
      let task = MarkdownTask(kind, text, in: 0..<text.count, MarkdownOptions(identify: { $0 }))
      let whole = MarkdownTask.perform(task.bytes, asking: { _ in nil }) ?? []
      #expect(MarkdownResult(whole, of: task) != nil)
      for index in whole.indices {
        for byte: UInt8 in [0, 1, 0x7F, 0xFF] {
          var broken = whole
          broken[index] = byte
          guard case .blocks(let document) = MarkdownResult(broken, of: task) else { continue }
          #expect(document.blocks.allSatisfy { $0.range.upperBound <= text.count })
        }
        #expect(MarkdownResult(Array(whole[..<index]), of: task) == nil)
      }
    }
  }

  @Test func doesNoTaskThatIsNone() {
    #expect(MarkdownTask.perform([], asking: { _ in nil }) == nil)
    #expect(MarkdownTask.perform([UInt8](repeating: 1, count: 200), asking: { _ in nil }) == nil)
  }
}
