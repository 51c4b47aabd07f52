import Model
import Testing

@testable import Reading

@Suite struct EncodingCheckTests {
  private func complaint(_ bytes: [UInt8]) -> String? {
    var diagnostics: [Diagnostic] = []
    let passes = EncodingCheck.passes(SourceFile(path: "a.txt", bytes: bytes), &diagnostics)
    #expect(passes == diagnostics.isEmpty)
    return diagnostics.first?.text
  }

  @Test func namesTheByteAndItsPlace() {
    #expect(
      complaint(Array("Line one\nCaf".utf8) + [0xE9, 0x20]) == """
        a.txt:2:4: error: byte 0xE9 is not UTF-8; save the file as UTF-8 [invalid-utf8]
        """)
  }

  @Test(arguments: [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF8, 0x88], [0xE2, 0x80]] as [[UInt8]])
  func refusesOverlongSurrogateAndTruncatedForms(bytes: [UInt8]) {
    #expect(complaint(bytes)?.contains("[invalid-utf8]") == true)
  }

  /// All first bytes, with the second bytes where what is allowed begins and ends.
  @Test func takesWhatUnicodeCallsWellFormed() {
    var wrong: [[UInt8]] = []
    for first in UInt8(0x7F)...UInt8.max {
      for second in [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0] as [UInt8] {
        for end in [[], [0x80], [0x41], [0xBF, 0x80], [0x80, 0xC0], [0x80, 0x80, 0x80]] as [[UInt8]]
        {
          let bytes = Array("plain letters".utf8) + [first, second] + end
          let isText = String(validating: bytes, as: UTF8.self) != nil
          if EncodingCheck.isWellFormed(bytes) != isText { wrong.append(bytes) }
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func refusesUTF16AndBinary() {
    #expect(complaint([0xFF, 0xFE, 0x41, 0x00])?.contains("UTF-16") == true)
    #expect(complaint([0x41, 0x00])?.contains("[not-text]") == true)
  }

  @Test(arguments: ["", "plain", "é “quotes” 🌊", "\u{FEFF}with a byte order mark"])
  func passesText(text: String) {
    #expect(complaint(Array(text.utf8)) == nil)
  }
}
