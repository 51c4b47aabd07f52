import Markdown
import TestSupport
import Testing

/// The cmark-gfm command is the yardstick: whatever it writes, we write.
@Suite(
  .enabled(
    if: SpecExamples.areInstalled,
    "needs Debian's package cmark-gfm: its command and its specification"))
struct SpecTests {
  @Test func readsAllExamplesOfGitHub() throws {
    #expect(try Specification.github.examples().count > 650)
  }

  @Test(.enabled(if: Specification.commonMark.isInstalled, "needs 'make specifications'"))
  func readsAllExamplesOfCommonMark() throws {
    #expect(try Specification.commonMark.examples().count == 652)
  }

  @Test(arguments: [false, true])
  func equalsTheCommandOnEveryExample(unsafe: Bool) throws {
    let examples = try SpecExamples.load()
    let expected = try SpecExamples.commandOutput(for: examples, unsafe ? .unsafe : .safe)
    let renderer = MarkdownRenderer(.command(unsafe: unsafe))
    for (example, html) in zip(examples, expected) {
      #expect(renderer.html(example) == html, "\(example)")
    }
  }

  @Test(arguments: [false, true])
  func equalsTheCommandOnAllExamplesInOneDocument(unsafe: Bool) throws {
    let document = try SpecExamples.load().joined(separator: "\n\n")
    let expected = try SpecExamples.commandOutput(for: [document], unsafe ? .unsafe : .safe)
    #expect([MarkdownRenderer(.command(unsafe: unsafe)).html(document)] == expected)
  }

  @Test(arguments: [MarkdownOptions.command(), .command(unsafe: true), MarkdownOptions()])
  func putsTheBlocksTogetherAgain(options: MarkdownOptions) throws {
    for example in try SpecExamples.load() {
      let document = MarkdownDocument(Array(example.utf8), options: options)
      let html = document.blocks.filter { $0.kind != .footnote }.flatMap(\.html)
      let whole = html + MarkdownBlock.footnoteSection(document.blocks)
      #expect(
        String(decoding: whole, as: UTF8.self) == MarkdownRenderer(options).html(example),
        "\(example)")
    }
  }

  /// A block's bytes, read by themselves, are the same block.
  @Test func findsBlocksThatReadTheSameByThemselves() throws {
    for example in try SpecExamples.load()
    where !example.contains("```") && !example.contains("~~~") {
      for block in MarkdownDocument(Array(example.utf8)).blocks where block.kind != .footnote {
        let bytes = Array(example.utf8)
        let start = bytes[..<block.range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let alone =
          Array(bytes[start..<block.range.upperBound]) + Array("\n\n[]()\n\n\(example)".utf8)
        let again = try #require(MarkdownDocument(alone).blocks.first)
        #expect(again.kind == block.kind, "\(example)")
        #expect(again.text == block.text, "\(example)")
        // Raw HTML that is never closed goes on into the text added here.
        if block.kind == .html { continue }
        #expect(again.range == (block.range.lowerBound - start)..<(block.range.upperBound - start))
      }
    }
  }

  @Test func accountsForEveryByte() throws {
    for example in try SpecExamples.load() {
      let bytes = Array(example.utf8)
      let document = MarkdownDocument(bytes)
      var isCovered = bytes.map { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      for range in document.blocks.map(\.range) + document.definitions {
        #expect(!range.isEmpty && !isCovered[range.lowerBound] && !isCovered[range.upperBound - 1])
        for position in range { isCovered[position] = true }
      }
      #expect(isCovered.firstIndex(of: false) == nil, "\(example)")
    }
  }
}
