/// What a letter is in UTF-8, for reading words.
enum TextLetters {
  /// The number of bytes of the letter at a place; 0 when no letter stands there.
  ///
  /// Every scalar outside ASCII counts as a letter except the blocks that hold punctuation,
  /// signs and pictures (https://www.unicode.org/Public/UCD/latest/ucd/Blocks.txt): U+0080 to
  /// U+00BF, U+2000 to U+2BFF, U+3000 to U+303F, U+FE00 to U+FFFF and U+1F000 to U+1FFFF.
  static func length(at index: Int, in text: UnsafeMutableBufferPointer<UInt8>) -> Int {
    guard index < text.count else { return 0 }
    let byte = text[index]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 ? 1 : 0 }
    let length = length(ofScalarWith: byte)
    guard length > 0, index + length <= text.count, !isSign(byte, text[index + 1]) else { return 0 }
    for rest in index + 1..<index + length where text[rest] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// The number of bytes of an ending like `'s` or `'t`, with `'` or U+2019; else 0.
  static func endingLength(
    _ letter: UInt8, at index: Int, in text: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    guard index < text.count else { return 0 }
    let mark = apostropheLength(at: index, in: text)
    let end = index + mark
    guard mark > 0, end < text.count, text[end] == letter else { return 0 }
    let goesOn = end + 1 < text.count && text[end + 1] &- 0x30 < 10
    return goesOn || length(at: end + 1, in: text) > 0 ? 0 : mark + 1
  }

  /// Makes a letter of two bytes small if it is a capital of Latin-1 or Latin Extended-A.
  static func lowercase(at index: Int, in text: UnsafeMutableBufferPointer<UInt8>) {
    let scalar = lowercase(UInt32(text[index] & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F))
    text[index] = 0xC0 | UInt8(truncatingIfNeeded: scalar >> 6)
    text[index + 1] = 0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F)
  }

  private static func apostropheLength(
    at index: Int, in text: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    if text[index] == UInt8(ascii: "'") { return 1 }
    let isCurly =
      text[index] == 0xE2 && index + 2 < text.count && text[index + 1] == 0x80
      && text[index + 2] == 0x99
    return isCurly ? 3 : 0
  }

  /// The small letter for a capital from U+00C0 to U+017E.
  private static func lowercase(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xD7: scalar
    case 0xC0...0xDE: scalar + 0x20
    case 0x178: 0xFF
    case 0x100...0x137, 0x14A...0x177: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    default: scalar
    }
  }

  private static func length(ofScalarWith lead: UInt8) -> Int {
    switch lead {
    case 0xC3...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  private static func isSign(_ lead: UInt8, _ next: UInt8) -> Bool {
    switch lead {
    case 0xC3: next == 0x97 || next == 0xB7
    case 0xE2: next < 0xB0
    case 0xE3: next == 0x80
    case 0xEF: next >= 0xB8
    case 0xF0: next == 0x9F
    default: false
    }
  }
}
