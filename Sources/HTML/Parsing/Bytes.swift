/// Work on UTF-8 bytes that needs no tables.
enum Bytes {
  /// Runs of white space become one space; none is left at the ends.
  ///
  /// No-break spaces and the spaces of U+2000 to U+200A count as white space; soft hyphens, zero-width
  /// spaces and byte order marks are left out.
  static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    appendFolded(bytes, to: &result)
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  /// Adds bytes with runs of white space folded; what is empty takes no space in front.
  static func appendFolded(
    _ bytes: ArraySlice<UInt8>, to result: inout [UInt8], from base: Int = 0
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let start = index
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0xC2, bytes[index] != 0xE2,
          bytes[index] != 0xEF, bytes[index] != 0xE3
        {
          index += 1
        }
        if index > start {
          result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        }
        guard index < bytes.count else { break }
        let (kind, width) = space(bytes, at: index)
        switch kind {
        case .letter:
          result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<index + width]))
        case .space: if result.count > base, result.last != 0x20 { result.append(0x20) }
        case .nothing: break
        }
        index += width
      }
    }
  }

  private enum Width { case letter, space, nothing }

  private static func space(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Width, Int) {
    let byte = bytes[index]
    if byte <= 0x20 { return (.space, 1) }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (byte, next, third) {
    case (0xC2, 0xA0, _), (0xC2, 0x85, _): return (.space, 2)
    case (0xC2, 0xAD, _): return (.nothing, 2)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return (.space, 3)
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (.nothing, 3)
    default: return (.letter, 1)
    }
  }

  /// ASCII letters made small, in place of Unicode's rules where names of markup are meant.
  static func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }

  static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// How many characters bytes are, counting code points.
  static func characters(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }

  /// Where some bytes first stand in others; nil when they do not.
  static func find(_ words: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = words.first, bytes.count >= words.count else { return nil }
    var index = bytes.startIndex
    let last = bytes.endIndex - words.count
    while index <= last {
      if bytes[index] == first, bytes[index..<index + words.count].elementsEqual(words) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Whether some bytes stand in others.
  static func contains(_ words: String, in bytes: ArraySlice<UInt8>) -> Bool {
    find(Array(words.utf8), in: bytes) != nil
  }
}
