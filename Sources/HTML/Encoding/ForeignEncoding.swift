import Glibc

/// Turns text of any encoding that the C library knows into UTF-8.
enum ForeignEncoding {
  /// Names that pages use for a larger encoding than they say, as browsers take them.
  private static let larger = [
    "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932",
    "ms_kanji": "cp932",
    "windows-31j": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "ksc5601": "cp949",
    "big5": "big5-hkscs", "x-x-big5": "big5-hkscs", "iso-8859-9": "cp1254", "latin5": "cp1254",
    "tis-620": "cp874", "windows-874": "cp874", "iso-8859-11": "cp874", "x-euc-jp": "euc-jp",
    "x-cp1251": "cp1251", "x-cp1250": "cp1250", "x-mac-roman": "macintosh",
  ]

  /// The text in UTF-8.
  /// - Throws: `PageError` for a label that is not known and for a byte that is no text.
  /// - Complexity: O(bytes)
  static func decode(
    _ bytes: [UInt8], label: String, at place: Int
  ) throws(PageError) -> PageText {
    let converter = iconv_open("UTF-8", larger[label] ?? label)
    guard let converter, converter != UnsafeMutableRawPointer(bitPattern: -1) else {
      throw .unknownEncoding(label, offset: place)
    }
    defer { iconv_close(converter) }
    var text = PageText(capacity: bytes.count * 2)
    var index = 0
    while index < bytes.count {
      guard let (length, letters) = character(bytes, at: index, converter) else {
        throw .invalidByte(bytes[index], encoding: label, offset: index)
      }
      text.add(letters, from: index)
      index += length
    }
    return text
  }

  /// One character after the other, so that each keeps its place: the fewest bytes that make one.
  private static func character(
    _ bytes: [UInt8], at start: Int, _ converter: iconv_t
  ) -> (length: Int, letters: [UInt8])? {
    for length in 1...8 where start + length <= bytes.count {
      var input = bytes[start..<start + length].map { CChar(bitPattern: $0) }
      var output = [CChar](repeating: 0, count: 16)
      var (left, room) = (length, 16)
      let result = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
          var (from, to) = (input.baseAddress, output.baseAddress)
          return iconv(converter, &from, &left, &to, &room)
        }
      }
      if result != -1 || left == 0 {
        return (length, output.prefix(16 - room).map { UInt8(bitPattern: $0) })
      }
      if errno != EINVAL { return nil }
    }
    return nil
  }
}
