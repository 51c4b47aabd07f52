import Testing

@testable import Prose

/// The search for bytes that a mark may begin with, which looks at eight bytes at once.
@Suite struct MarkSearchTests {
  @Test(arguments: 0..<20)
  func findsAMarkAtAnyPlace(_ place: Int) {
    let text = String(repeating: "a", count: place) + "\" and more"
    #expect(MarkSearch.next(in: Array(text.utf8), from: 0) == place)
  }

  @Test(arguments: [
    "", "a", "no marks at all in this sentence", "Lee's dam isn't the workers' own — it’s theirs",
    "caf\u{e9} \u{a0}\u{2013} 100 \u{20ac}",
  ])
  func passesOverWhatIsNoMark(_ text: String) {
    let bytes = Array(text.utf8).filter { $0 != 0x27 } + [0x61]
    let found = MarkSearch.next(in: bytes, from: 0)
    #expect(found == bytes.count || bytes[found] == 0xE2)
  }

  @Test func passesOverAnApostropheWithinAWord() {
    let bytes = Array("It isn't Lee's \"dam\"".utf8)
    #expect(MarkSearch.next(in: bytes, from: 0) == 15)
  }
}
