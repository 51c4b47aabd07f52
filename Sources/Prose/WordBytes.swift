/// Eight bytes of a text at once, for finding where words end.
///
/// Arithmetic on all bytes of a machine word (Warren, "Hacker's Delight", 6-1): a loop over the
/// letters would guess wrong at the end of nearly every word.
struct WordBytes {
  /// The bytes, the first one lowest; 0 behind the end of the text.
  let bits: UInt64

  /// The bytes from a place in a text.
  @inline(__always)
  init(_ text: UnsafeMutableBufferPointer<UInt8>, at index: Int) {
    self.init(UnsafeBufferPointer(text), at: index)
  }

  /// The bytes from a place in a text.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    if index + 8 <= text.count {
      let raw = UnsafeRawBufferPointer(text)
      bits = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    } else {
      bits = Self.last(of: text, from: index)
    }
  }

  private static func last(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
    var bits: UInt64 = 0
    for index in start..<max(start, text.count) {
      bits |= UInt64(text[index]) << UInt64((index - start) * 8)
    }
    return bits
  }

  /// How many of the bytes from the first on are small ASCII letters or digits.
  @inline(__always)
  var wordLength: Int {
    let low = bits & Self.each(0x7F)
    let letter = (low &+ Self.each(0x80 - 0x61)) & ~(low &+ Self.each(0x80 - 0x7B))
    let digit = (low &+ Self.each(0x80 - 0x30)) & ~(low &+ Self.each(0x80 - 0x3A))
    return (~((letter | digit) & ~bits) & Self.each(0x80)).trailingZeroBitCount >> 3
  }

  /// How many of the bytes from the first on are neither full stop, question mark, exclamation mark
  /// nor the first byte of an ellipsis.
  @inline(__always)
  var unstoppedLength: Int {
    let stop = zeros(bits ^ Self.each(0x2E)) | zeros(bits ^ Self.each(0x21))
    let marks = stop | zeros(bits ^ Self.each(0x3F)) | zeros(bits ^ Self.each(0xE2))
    return marks.trailingZeroBitCount >> 3
  }

  /// How many of the bytes from the first on are neither a straight quotation mark nor the first byte
  /// of a curved one.
  @inline(__always)
  var unquotedLength: Int {
    let marks = zeros(bits ^ Self.each(0x22)) | zeros(bits ^ Self.each(0xE2))
    return marks.trailingZeroBitCount >> 3
  }

  /// The first bytes, the others 0.
  @inline(__always)
  func prefix(_ length: Int) -> UInt64 {
    bits & ~(UInt64.max &<< UInt64(truncatingIfNeeded: length * 8))
  }

  /// The high bits of bytes that are 0; what stands above the first of them may be wrong.
  @inline(__always)
  private func zeros(_ bits: UInt64) -> UInt64 { (bits &- Self.each(1)) & ~bits & Self.each(0x80) }

  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
