/// Reads JSON as pages write it: with comments around it, commas too many and raw line ends.
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  private static let deepest = 40

  /// The values of a script; several in a row are all read, and one that is broken ends the list.
  /// - Complexity: O(bytes)
  static func values(in script: [UInt8]) -> [JSONValue] {
    var reader = JSONReader(bytes: script)
    var values: [JSONValue] = []
    while let start = reader.bytes[reader.index...].firstIndex(where: { $0 == 0x7B || $0 == 0x5B })
    {
      reader.index = start
      guard let value = reader.value(depth: 0) else { break }
      values.append(value)
    }
    return values
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// What the escape at the start of some bytes means, and how long it is.
  static func escaped(_ bytes: ArraySlice<UInt8>) -> (letters: [UInt8], length: Int) {
    var reader = JSONReader(bytes: Array(bytes.prefix(12)))
    reader.index = 1
    var letters: [UInt8] = []
    reader.escape(&letters)
    return (letters, reader.index)
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skip() {
    while let byte = next, byte <= 0x20 || byte == 0x2C { index += 1 }
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skip()
    guard let byte = next, depth < Self.deepest else { return nil }
    switch byte {
    case 0x7B: return object(depth)
    case 0x5B: return list(depth)
    case 0x22: return string().map(JSONValue.text)
    default: return literal()
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    index += 1
    var pairs: [(key: String, value: JSONValue)] = []
    while true {
      skip()
      guard let byte = next else { return pairs.isEmpty ? nil : .object(pairs) }
      if byte == 0x7D {
        index += 1
        return .object(pairs)
      }
      guard byte == 0x22, let key = string() else { return pairs.isEmpty ? nil : .object(pairs) }
      skip()
      guard next == 0x3A else { return .object(pairs) }
      index += 1
      guard let value = value(depth: depth + 1) else { return .object(pairs) }
      pairs.append((key, value))
    }
  }

  private mutating func list(_ depth: Int) -> JSONValue? {
    index += 1
    var values: [JSONValue] = []
    while true {
      skip()
      guard let byte = next else { return .list(values) }
      if byte == 0x5D {
        index += 1
        return .list(values)
      }
      guard let value = value(depth: depth + 1) else { return .list(values) }
      values.append(value)
    }
  }

  /// A number, `true`, `null`, or what somebody wrote in their place.
  private mutating func literal() -> JSONValue? {
    let start = index
    while let byte = next, byte > 0x20, byte != 0x2C, byte != 0x7D, byte != 0x5D, byte != 0x3A {
      index += 1
    }
    guard index > start else { return nil }
    let isNumber = bytes[start..<index].allSatisfy { Bytes.isDigit($0) || $0 == 0x2E || $0 == 0x2D }
    return isNumber ? .text(String(decoding: bytes[start..<index], as: UTF8.self)) : .other
  }

  private mutating func string() -> String? {
    index += 1
    var result: [UInt8] = []
    while let byte = next {
      index += 1
      if byte == 0x22 { return String(decoding: result, as: UTF8.self) }
      if byte == 0x5C { escape(&result) } else { result.append(byte) }
    }
    return nil
  }

  private mutating func escape(_ result: inout [UInt8]) {
    guard let byte = next else { return }
    index += 1
    switch byte {
    case 0x6E, 0x72: result.append(0x0A)
    case 0x74: result.append(0x09)
    case 0x62, 0x66: result.append(0x20)
    case 0x75: unicode(&result)
    default: result.append(byte)
    }
  }

  /// `\u00e9`, or two of them for one character; half a pair becomes U+FFFD.
  private mutating func unicode(_ result: inout [UInt8]) {
    guard let first = code() else { return }
    var scalar = first
    if (0xD800..<0xDC00).contains(first), index + 1 < bytes.count, bytes[index] == 0x5C,
      bytes[index + 1] == 0x75
    {
      index += 2
      let second = code() ?? 0
      scalar =
        (0xDC00..<0xE000).contains(second)
        ? 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00) : 0xFFFD
    }
    result.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
  }

  private mutating func code() -> UInt32? {
    guard index + 4 <= bytes.count,
      let code = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { return nil }
    index += 4
    return code
  }
}
