/// Resolves character references in values that the parser has left alone.
enum CharacterReferences {
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "rsquo": "’",
    "lsquo": "‘", "rdquo": "”", "ldquo": "“", "ndash": "–", "mdash": "—", "hellip": "…",
    "eacute": "é", "egrave": "è", "agrave": "à", "uuml": "ü", "ouml": "ö", "auml": "ä",
    "szlig": "ß", "ccedil": "ç", "ntilde": "ñ", "oacute": "ó", "aacute": "á", "iacute": "í",
    "uacute": "ú", "copy": "©", "reg": "®", "laquo": "«", "raquo": "»", "bull": "•",
  ]

  /// Text with `&amp;`, `&#8217;` and their like resolved; what is unknown stays as it is.
  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x26, let (text, end) = reference(bytes, at: index) {
        result += text.utf8
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func reference(_ bytes: [UInt8], at start: Int) -> (String, Int)? {
    let rest = bytes[(start + 1)...].prefix(10)
    guard let end = rest.firstIndex(of: 0x3B), end > start + 1 else { return nil }
    let name = String(decoding: rest[..<end], as: UTF8.self)
    if rest.first != 0x23 { return names[name].map { ($0, end + 1) } }
    let isHex = rest.dropFirst().first.map { $0 | 0x20 == 0x78 } == true
    let code =
      isHex ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    return code.flatMap(Unicode.Scalar.init).map { (String($0), end + 1) }
  }
}
