/// The encoding that most old pages of the West are written in, and that `iso-8859-1` means in a browser
/// (https://encoding.spec.whatwg.org/#names-and-labels).
enum Windows1252 {
  /// The characters of the bytes 0x80 to 0x9F; 0 where there is none.
  private static let high: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0,
    0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0, 0x017E, 0x0178,
  ]

  private static let bytes = Dictionary(
    uniqueKeysWithValues: high.enumerated().filter { $0.element != 0 }.map {
      ($0.element, UInt8($0.offset + 0x80))
    })

  /// The character of a byte; nil for the five bytes that have none.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard byte & 0xE0 == 0x80 else { return Unicode.Scalar(UInt32(byte)) }
    let code = high[Int(byte - 0x80)]
    return code == 0 ? nil : Unicode.Scalar(code)
  }

  /// The byte of a character; nil when the encoding does not have it.
  ///
  /// The five bytes without a character stand for themselves, as browsers write them.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if let byte = bytes[scalar.value] { return byte }
    guard scalar.value < 0x100 else { return nil }
    let byte = UInt8(scalar.value)
    return byte & 0xE0 == 0x80 && high[Int(byte - 0x80)] != 0 ? nil : byte
  }
}
