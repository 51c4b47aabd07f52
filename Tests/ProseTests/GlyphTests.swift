import Testing

@testable import Prose

/// What a character is to a reader, whichever way it is typed.
@Suite struct GlyphTests {
  @Test(arguments: [
    ("A", Glyph.upper), ("É", .upper), ("Š", .upper), ("Ж", .upper), ("a", .lower), ("é", .lower),
    ("я", .lower), ("水", .letter), ("7", .digit), (" ", .space), ("\t", .space),
    ("\u{A0}", .space), ("\u{202F}", .space), ("“", .openQuote), ("«", .openQuote),
    ("”", .closeQuote), ("\"", .quote), ("’", .apostrophe), ("'", .apostrophe), ("-", .hyphen),
    ("–", .dash), ("—", .dash), ("…", .ellipsis), ("•", .bullet), ("😀", .other), ("$", .other),
  ])
  func readsACharacter(text: String, glyph: Glyph) {
    let bytes = Array(text.utf8)
    let read = Glyph.read(bytes, at: 0, before: bytes.count)
    #expect(read == (glyph, bytes.count))
  }

  @Test(arguments: ["a", "é", "水", "”"])
  func readsBackwardsTheSame(text: String) {
    let bytes = Array(("x" + text).utf8)
    let forth = Glyph.read(bytes, at: 1, before: bytes.count)
    #expect(Glyph.readBack(bytes, before: bytes.count, from: 0) == forth)
  }

  @Test(arguments: [[0x80], [0xE2, 0x80], [0xC2], [0xFF]])
  func takesABrokenByteForOne(bytes: [UInt8]) {
    #expect(Glyph.read(bytes, at: 0, before: bytes.count) == (.other, 1))
    #expect(Glyph.readBack(bytes, before: bytes.count, from: 0).width == 1)
  }
}
