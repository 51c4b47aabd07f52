/// Finds the next byte of a text that a quotation mark may begin with.
///
/// Eight bytes are compared at once, because most paragraphs hold no mark and are done here.
enum MarkSearch {
  /// The first place at `start` or behind it where a mark may begin; the end when there is none.
  ///
  /// Apostrophes within words, dashes and no-break spaces are passed over.
  /// - Complexity: O(bytes)
  static func next(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      var index = start
      while index < bytes.count {
        index = candidate(in: bytes, from: index)
        if index == bytes.count || isLikely(bytes, index) { return index }
        index += 1
      }
      return bytes.count
    }
  }

  private static func candidate(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let block = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let found = marks(in: UInt64(littleEndian: block))
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, !QuoteMark.mayBegin(at: bytes[index]) { index += 1 }
    return index
  }

  /// The high bits of those of eight bytes that are `"`, `'`, a backquote or outside ASCII.
  ///
  /// A byte is looked for by finding a zero in the block from which it was taken away; the lowest
  /// bit found is right, those above it may be too many (Warren, "Hacker's Delight", 6-1).
  @inline(__always)
  private static func marks(in block: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let double = block ^ ones &* 0x22
    let single = block ^ ones &* 0x27
    let back = block ^ ones &* 0x60
    let found = (double &- ones) & ~double | (single &- ones) & ~single | (back &- ones) & ~back
    return (found | block) & 0x8080_8080_8080_8080
  }

  /// Whether the bytes at a place are worth a closer look.
  @inline(__always)
  private static func isLikely(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    case 0x27:
      return next == 0x27 || index == 0 || bytes[index - 1] | 0x20 &- 0x61 >= 26
        || next &- 0x61 >= 26
    case 0xE2: return next == 0x80 && index + 2 < bytes.count && bytes[index + 2] &- 0x98 < 8
    case 0xC2: return next == 0xAB || next == 0xBB
    default: return bytes[index] == 0x22 || bytes[index] == 0x60
    }
  }
}
