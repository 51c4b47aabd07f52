/// Reads the words of a JSON string in a saved page (https://www.rfc-editor.org/rfc/rfc8259#section-7).
enum ScriptWords {
  /// The text with its escapes undone; half a surrogate pair becomes U+FFFD.
  /// - Complexity: O(bytes)
  static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index] == 0x5C, index + 1 < text.endIndex else {
        result.append(text[index])
        index += 1
        continue
      }
      let letter = text[index + 1]
      index += 2
      switch letter {
      case 0x62, 0x66, 0x6E, 0x72, 0x74: result.append(0x20)
      case 0x75: index = unicode(text, from: index, to: &result)
      default: result.append(letter)
      }
    }
    return result
  }

  private static func unicode(
    _ text: ArraySlice<UInt8>, from start: Int, to result: inout [UInt8]
  ) -> Int {
    guard let first = code(text, at: start) else { return start }
    let isHalf = (0xD800..<0xDC00).contains(first)
    if isHalf, text[(start + 4)...].prefix(2).elementsEqual([0x5C, 0x75]) {
      let second = code(text, at: start + 6) ?? 0
      let isPair = (0xDC00..<0xE000).contains(second)
      let scalar = isPair ? 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00) : 0xFFFD
      result += String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8
      return min(start + 10, text.endIndex)
    }
    result += String(Unicode.Scalar(first) ?? "\u{FFFD}").utf8
    return start + 4
  }

  private static func code(_ text: ArraySlice<UInt8>, at start: Int) -> UInt32? {
    guard start + 4 <= text.endIndex else { return nil }
    return UInt32(String(decoding: text[start..<start + 4], as: UTF8.self), radix: 16)
  }
}
