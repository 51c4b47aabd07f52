/// Text without its finery: lower case, straight quotation marks, hyphens for dashes.
///
/// Set phrases are looked for in this form, so one spelling of each is enough. Only ASCII capitals
/// are lowered; the phrases hold no others.
enum PlainText {
  /// Folds a text; linear in its length.
  static func folding(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        plain.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        index += 1
      } else {
        index += append(bytes, at: index, to: &plain)
      }
    }
    return plain
  }

  private static func append(_ bytes: [UInt8], at index: Int, to plain: inout [UInt8]) -> Int {
    let (glyph, width) = Glyph.read(bytes, at: index, before: bytes.count)
    switch glyph {
    case .openQuote, .closeQuote: plain.append(UInt8(ascii: "\""))
    case .apostrophe: plain.append(UInt8(ascii: "'"))
    case .hyphen, .dash: plain.append(UInt8(ascii: "-"))
    case .space: plain.append(UInt8(ascii: " "))
    case .ellipsis: plain.append(UInt8(ascii: "."))
    default: plain.append(contentsOf: bytes[index..<index + width])
    }
    return width
  }
}
