/// Text in the one form in which words are compared: plain quotes, plain dashes, single spaces.
///
/// The form of the bytes in the file is never changed; this is for comparing and fingerprinting.
package enum NormalisedText {
  /// The normalised UTF-8 bytes of a text, without space at the ends.
  /// - Complexity: O(bytes)
  package static func bytes(of text: String) -> [UInt8] {
    bytes(of: Array(text.utf8))
  }

  /// The normalised form of UTF-8 bytes, without space at the ends.
  /// - Complexity: O(bytes)
  package static func bytes(of text: [UInt8]) -> [UInt8] {
    text.withUnsafeBufferPointer { text in
      // Nothing becomes longer.
      [UInt8](unsafeUninitializedCapacity: text.count) { room, count in
        count = write(text, into: room)
      }
    }
  }

  private static func write(
    _ text: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var (index, count) = (0, 0)
    while index < text.count {
      let byte = text[index]
      var letter: UInt8? = byte
      // Nearly all bytes stand for themselves.
      if byte > 0x20, byte != 0xC2, byte != 0xE2, byte != 0xEF {
        index += 1
      } else {
        let (plain, length) = plain(text, at: index)
        index += length
        letter = plain == space && (count == 0 || room[count - 1] == space) ? nil : plain
      }
      guard let letter else { continue }
      room[count] = letter
      count += 1
    }
    return count > 0 && room[count - 1] == space ? count - 1 : count
  }

  private static let space = UInt8(ascii: " ")

  /// The plain letter for the scalar at an index, nil when it has no width, and its length in bytes.
  private static func plain(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (letter: UInt8?, length: Int) {
    let byte = text[index]
    if byte <= 0x20 { return (space, 1) }
    let next = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    switch (byte, next, third) {
    case (0xC2, 0x85, _), (0xC2, 0xA0, _): return (space, 2)
    case (0xC2, 0xAD, _): return (nil, 2)
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F):
      return (space, 3)
    case (0xEF, 0xBB, 0xBF): return (nil, 3)
    case (0xE2, 0x80, 0x98...0x9B): return (UInt8(ascii: "'"), 3)
    case (0xE2, 0x80, 0x9C...0x9F): return (UInt8(ascii: "\""), 3)
    case (0xE2, 0x80, 0x90...0x95): return (UInt8(ascii: "-"), 3)
    default: return (byte, 1)
    }
  }
}
