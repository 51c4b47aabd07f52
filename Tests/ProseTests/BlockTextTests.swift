import Prose
import Testing

/// The words of a block, however the file was wrapped.
@Suite struct BlockTextTests {
  @Test(arguments: [
    ("The dam\nfailed", "The dam failed"),
    ("  The dam \r\n\t failed \u{A0}", "The dam failed"),
    ("“Été”\u{2009}—\u{A0}fini", "“Été” — fini"),
    (" \n\u{A0}", ""),
  ])
  func foldsWhiteSpace(text: String, folded: String) {
    #expect(BlockText(text).bytes == Array(folded.utf8))
  }

  @Test func keepsBrokenBytes() {
    #expect(BlockText(folding: [0x20, 0xFF, 0x41, 0xE2]).bytes == [0xFF, 0x41, 0xE2])
  }
}
