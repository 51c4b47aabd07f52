import Testing

@testable import HTML

/// Files in any encoding, with the way back to their bytes.
@Suite struct PageTextTests {
  private static let latin =
    Array("<meta charset=iso-8859-1><p>caf".utf8) + [0xE9, 0x20, 0x93, 0x61, 0x94]

  @Test func readsOldEncodings() throws {
    let text = try PageText(of: Self.latin)
    #expect(String(decoding: text.bytes, as: UTF8.self).hasSuffix("café “a”"))
  }

  @Test func leadsBackToTheBytesOfTheFile() throws {
    let text = try PageText(of: Self.latin)
    let word = text.bytes.count - 7..<text.bytes.count
    #expect(Array(Self.latin[text.range(inFile: word)]) == [0x93, 0x61, 0x94])
  }

  @Test func readsUTF16ByItsMark() throws {
    let file: [UInt8] = [0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8, 0x00, 0xDE, 0xE9, 0x00]
    let text = try PageText(of: file)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "a😀é")
    #expect(text.range(inFile: 1..<5) == 4..<8)
    #expect(text.range(inFile: 5..<7) == 8..<10)
  }

  @Test func believesUTF8MoreThanThePage() throws {
    let text = try PageText(of: Array("<meta charset=latin1>café".utf8))
    #expect(String(decoding: text.bytes, as: UTF8.self).hasSuffix("café"))
  }

  @Test func readsWhatTheCLibraryKnows() throws {
    let file = Array("<meta charset='Shift_JIS'>".utf8) + [0x93, 0xFA, 0x96, 0x7B]
    let text = try PageText(of: file)
    #expect(String(decoding: text.bytes, as: UTF8.self).hasSuffix("日本"))
    #expect(text.range(inFile: 29..<32) == 28..<30)
  }

  @Test func mendsTextThatWasEncodedTwice() throws {
    let text = try PageText(of: Array("<p>itâ€™s a cafÃ©</p>".utf8))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "<p>it’s a café</p>")
  }

  @Test func leavesTextAloneThatMayBeMeant() throws {
    let file = Array("<p>the letters Ã© mean é</p>".utf8)
    #expect(try PageText(of: file).bytes == file)
  }

  @Test(
    arguments: [
      ([0x61, 0x81], "byte 0x81 is not Windows-1252; save the page as UTF-8", 1),
      (Array("é é ".utf8) + [0xFF], "byte 0xFF is not UTF-8; save the page as UTF-8", 6),
      (
        Array("<meta charset=klingon>".utf8) + [0xFF],
        "the page says it is written in 'klingon', which is not known; save it as UTF-8", 14
      ),
      ([0x61, 0x00], "byte 0x00 is not text; save the page as UTF-8", 1),
    ] as [([UInt8], String, Int)])
  func namesTheByteThatIsNoText(file: [UInt8], message: String, offset: Int) {
    #expect {
      try PageText(of: file)
    } throws: { error in
      (error as? PageError)?.message == message && (error as? PageError)?.offset == offset
    }
  }
}
