/// The few entities that attributes of our pages are written with.
enum HTMLEntities {
  private static let named: [(name: String, byte: UInt8)] = [
    ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22),
  ]

  /// Bytes with their entities replaced.
  static func resolved(_ bytes: some Collection<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return Array(bytes) }
    var result: [UInt8] = []
    var rest = Array(bytes)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "&"), let (scalar, width) = entity(rest) {
        result += Array(String(Character(scalar)).utf8)
        rest = rest.dropFirst(width)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// Bytes as our pages write them in attributes.
  static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { byte in
      if byte == UInt8(ascii: "'") { return Array("&#39;".utf8) }
      return named.first { $0.byte == byte }.map { Array($0.name.utf8) } ?? [byte]
    }
  }

  private static func entity(_ bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar, width: Int)? {
    for (name, byte) in named where bytes.starts(with: name.utf8) {
      return (Unicode.Scalar(byte), name.utf8.count)
    }
    guard bytes.starts(with: "&#".utf8), let end = bytes.prefix(10).firstIndex(of: 0x3B) else {
      return nil
    }
    var digits = String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self)
    let isHexadecimal = digits.utf8.first.map { $0 | 0x20 == 0x78 } ?? false
    if isHexadecimal { digits.removeFirst() }
    let number = UInt32(digits, radix: isHexadecimal ? 16 : 10)
    return number.flatMap(Unicode.Scalar.init).map { ($0, end - bytes.startIndex + 1) }
  }
}
