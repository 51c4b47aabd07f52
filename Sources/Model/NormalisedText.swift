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
      var result: [UInt8] = []
      result.reserveCapacity(text.count)
      var index = 0
      while index < text.count {
        let run = plainRun(text, from: index)
        result.append(contentsOf: text[index..<run])
        index = run
        guard index < text.count else { break }
        let (letter, length) = plain(text, at: index)
        index += length
        if let letter { append(letter, to: &result) }
      }
      if result.last == space { result.removeLast() }
      return result
    }
  }

  private static func append(_ letter: UInt8, to result: inout [UInt8]) {
    if letter != space || !result.isEmpty && result.last != space { result.append(letter) }
  }

  /// Where bytes that stand for themselves end: nearly all of a text, so they are copied at once.
  private static func plainRun(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] > 0x20, text[index] != 0xC2, text[index] != 0xE2,
      text[index] != 0xEF
    {
      index += 1
    }
    return index
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
    case (0xC2, 0xA0, _): return (space, 2)
    case (0xC2, 0xAD, _): return (nil, 2)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF): return (space, 3)
    case (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): return (nil, 3)
    case (0xE2, 0x80, 0x98...0x9B): return (UInt8(ascii: "'"), 3)
    case (0xE2, 0x80, 0x9C...0x9F): return (UInt8(ascii: "\""), 3)
    case (0xE2, 0x80, 0x90...0x95): return (UInt8(ascii: "-"), 3)
    default: return (byte, 1)
    }
  }
}
