/// Mends text that was written as UTF-8, read as Windows-1252 and written as UTF-8 again: `â€™`.
enum Mojibake {
  /// The mended text; nil when there is nothing to mend or when not every foreign letter of the page
  /// is part of such a mistake, because then some of them may be meant.
  /// - Complexity: O(bytes)
  static func mended(_ bytes: [UInt8]) -> PageText? {
    guard isLikely(bytes) else { return nil }
    var text = PageText(capacity: bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        text.add([bytes[index]], from: index)
        index += 1
        continue
      }
      guard let (letters, end) = mended(bytes, at: index) else { return nil }
      text.add(letters, from: index)
      index = end
    }
    return text
  }

  /// Whether the first letters of the mistake occur: `Ã`, `Â` or `â€`.
  private static func isLikely(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 3 < bytes.count {
        if bytes[index] == 0xC3,
          bytes[index + 1] == 0x83 || bytes[index + 1] == 0x82
            || bytes[index + 1] == 0xA2 && bytes[index + 2] == 0xE2
        {
          return true
        }
        index += 1
      }
      return false
    }
  }

  /// The one character that several wrong ones stand for.
  private static func mended(_ bytes: [UInt8], at start: Int) -> (letters: [UInt8], end: Int)? {
    var letters: [UInt8] = []
    var index = start
    var wanted = 4
    while letters.count < wanted, index < bytes.count {
      guard let (scalar, width) = scalar(bytes, at: index), let byte = Windows1252.byte(scalar)
      else {
        return nil
      }
      if letters.isEmpty {
        guard byte >= 0xC2, byte < 0xF5 else { return nil }
        wanted = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
      letters.append(byte)
      index += width
    }
    guard letters.count == wanted, String(validating: letters, as: UTF8.self) != nil else {
      return nil
    }
    return (letters, index)
  }

  private static func scalar(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, Int)? {
    var decoder = UTF8()
    var input = bytes[index...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&input) else { return nil }
    return (scalar, UTF8.width(scalar))
  }
}
