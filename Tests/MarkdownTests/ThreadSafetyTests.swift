import Markdown
import Testing

/// The library forgets its extensions in one thread when a parser ends in another; ours may not.
struct ThreadSafetyTests {
  @Test func rendersInParallelAsInARow() async {
    let documents = (0..<200).map(Self.document)
    let renderer = MarkdownRenderer(.command())
    let serial = documents.map { renderer.render($0).html }
    let parallel = await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for (number, document) in documents.enumerated() {
        group.addTask { (number, renderer.render(document).html) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect(serial.indices.filter { parallel[$0] != serial[$0] } == [])
  }

  @Test func standsInTheLibrarysPlace() {
    #expect(MarkdownThreadSafety.holds)
  }

  /// Rich in what gets lost: strikethrough and three sorts of autolinks.
  private static func document(_ number: Int) -> [UInt8] {
    let paragraph =
      "The dam ~~held~~ failed, www.agency\(number).example reported; see "
      + "https://dam.example/\(number) or write to desk\(number)@agency.example. ~~Nobody~~ Many fled.\n\n"
    return Array(String(repeating: paragraph, count: 20 + number % 7).utf8)
  }
}
