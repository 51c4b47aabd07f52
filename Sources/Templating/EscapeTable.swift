/// Which bytes of one kind of place must be replaced, and by what.
struct EscapeTable {
  /// What to write instead of a number of bytes.
  typealias Replacement = (text: StaticString, length: Int)

  /// One bit for each byte below 64 that needs a closer look.
  private let low: UInt64
  /// One bit for each byte from 64 to 127.
  private let high: UInt64
  /// Whether the byte EF, with which U+FFFE and U+FFFF begin, needs a closer look.
  private let checksNoncharacters: Bool

  static let text = EscapeTable(
    low: 1 << 0x00 | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E, high: 0,
    checksNoncharacters: false)
  static let attribute = EscapeTable(
    low: text.low, high: 1 << (0x60 - 64), checksNoncharacters: false)
  /// All control characters but tab, line feed and carriage return.
  static let xml = EscapeTable(
    low: text.low | (0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D)), high: 0,
    checksNoncharacters: true)

  /// The first byte at or after an offset that needs a closer look, or the end.
  func firstCandidate(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return bytes.count }
    var index = start
    while index < bytes.count {
      let end = min(index + 8, bytes.count)
      if end - index == 8, isPlain(base.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
        index = end
        continue
      }
      while index < end {
        if mayReplace(bytes[index]) { return index }
        index += 1
      }
    }
    return index
  }

  /// Whether none of eight bytes needs a closer look: most text is like that.
  ///
  /// Arithmetic on all eight at once; bytes that differ in one bit share a test. Method: "Determine
  /// if a word has a zero byte", https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
  @inline(__always)
  private func isPlain(_ bytes: UInt64) -> Bool {
    var found = Self.zeros(bytes ^ Self.each(0x22)) | Self.zeros(bytes & Self.each(0xE0))
    found |= Self.zeros((bytes & Self.each(0xFE)) ^ Self.each(0x26))
    found |= Self.zeros((bytes & Self.each(0xFD)) ^ Self.each(0x3C))
    if high != 0 { found |= Self.zeros(bytes ^ Self.each(0x60)) }
    if checksNoncharacters { found |= Self.zeros(bytes ^ Self.each(0xEF)) }
    return found == 0
  }

  /// Whether none of eight bytes may need an escape in JSON.
  @inline(__always)
  static func isPlainJSON(_ bytes: UInt64) -> Bool {
    var found = zeros(bytes ^ each(0x22)) | zeros(bytes & each(0xE0)) | zeros(bytes ^ each(0x5C))
    found |= zeros((bytes & each(0xFE)) ^ each(0x26)) | zeros((bytes & each(0xFD)) ^ each(0x3C))
    found |= zeros((bytes & each(0xFE)) ^ each(0xA8))
    return found == 0
  }

  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// Nothing when no byte is zero.
  @inline(__always)
  private static func zeros(_ bytes: UInt64) -> UInt64 {
    (bytes &- each(0x01)) & ~bytes & each(0x80)
  }

  @inline(__always)
  private func mayReplace(_ byte: UInt8) -> Bool {
    if byte < 64 { return (low >> UInt64(byte)) & 1 != 0 }
    if byte < 128 { return (high >> UInt64(byte - 64)) & 1 != 0 }
    return checksNoncharacters && byte == 0xEF
  }

  func replacement(for bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Replacement? {
    switch bytes[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case UInt8(ascii: "'"): return ("&#39;", 1)
    case UInt8(ascii: "`"): return ("&#96;", 1)
    case 0xEF:
      let isForbidden =
        index + 2 < bytes.count && bytes[index + 1] == 0xBF
        && (bytes[index + 2] == 0xBE || bytes[index + 2] == 0xBF)
      return isForbidden ? ("\u{FFFD}", 3) : nil
    default: return ("\u{FFFD}", 1)
    }
  }
}
