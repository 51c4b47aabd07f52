import Markdown
import Testing

struct MarkdownGuardTests {
  @Test(arguments: [
    ("", 1, "text\n"), ("> ", 64, "x"), ("- ", 500, "\n"), ("* ", 500, ""), (" ", 1000, "code"),
    ("x", 262_000, "\n"), ("|-", 400, "|\n| a\n"), ("| a | b |\n", 900, ""), ("1) a\n", 100, ""),
    ("[^a]: b\n", 100, ""), ("---\n", 100, ""),
  ])
  func passesWhatAuthorsWrite(text: String, count: Int, end: String) {
    #expect(Self.complaints(String(repeating: text, count: count) + end) == [])
    #expect(Self.complaints("> " + String(repeating: text, count: min(count, 63)) + end) == [])
  }

  @Test(arguments: [
    ("> ", 65), (">", 65), ("- ", 65), ("1. ", 65), ("12) ", 65), ("> * ", 130), ("[^a]: ", 65),
  ])
  func refusesDeepNesting(marker: String, depth: Int) {
    #expect(
      Self.complaints("lead\n\n" + String(repeating: marker, count: 65) + "x") == [
        "6: \(depth) quotes and lists inside each other are too many; use at most 64"
      ])
  }

  @Test func refusesDeepIndents() {
    #expect(
      Self.complaints("- a\n" + String(repeating: "\t", count: 101) + "- b") == [
        "4: list or quote set in by 404 columns is too deep; use at most 400"
      ])
  }

  @Test func refusesLongLines() {
    #expect(
      Self.complaints("a\n" + String(repeating: "x", count: 300_000) + "\n") == [
        "2: line of 300001 bytes is too long; break it into lines of at most 262144"
      ])
  }

  @Test(arguments: ["", "> "])
  func refusesLargeTables(quote: String) {
    let head = "lead\n\n\(quote)|" + String(repeating: "a|", count: 1000) + "\n"
    let rule = quote + "|" + String(repeating: "-|", count: 1000) + "\n"
    let rows = String(repeating: quote + "|\n", count: 200)
    #expect(
      Self.complaints(head + rule + rows) == [
        "\(head.utf8.count): table of 1002 columns and 202 lines is too large; "
          + "split it into tables of at most 200000 cells"
      ])
  }

  @Test func refusesLargeFiles() {
    let file = [UInt8](repeating: 0x0A, count: MarkdownGuard.largestSize + 1)
    #expect(
      MarkdownGuard.check(file).map(\.message) == [
        "text of 4194305 bytes is too large; split it into files of at most 4194304"
      ])
    #expect(MarkdownGuard.check(file, in: 1..<100) == [])
  }

  @Test func reportsEachLimitOnceInTheOrderOfTheFile() {
    let deep = String(repeating: "> ", count: 70) + "x\n\n"
    let long = String(repeating: "x", count: 300_000) + "\n\n"
    #expect(MarkdownGuard.check(Array((deep + long + deep + long).utf8)).map(\.offset) == [0, 143])
  }

  private static func complaints(_ text: String) -> [String] {
    MarkdownGuard.check(Array(text.utf8)).map { "\($0.offset): \($0.message)" }
  }
}
