import Model

/// Reads JSON by RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259), with a place for every complaint.
///
/// The reader of saved pages' JSON forgives what this one tells: here an author can mend it.
struct JSONData {
  private let bytes: [UInt8]
  private var index = 0

  /// The value of a text.
  /// - Complexity: O(bytes), with at most 64 lists within each other
  static func read(_ bytes: [UInt8]) throws(DataFlaw) -> DataValue {
    var reader = JSONData(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.index == bytes.count else {
      throw reader.flaw("something follows the value; a file holds one")
    }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func flaw(_ message: String) -> DataFlaw { DataFlaw(message: message, offset: index) }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
  }

  private mutating func value(depth: Int) throws(DataFlaw) -> DataValue {
    skipSpace()
    guard depth < YAMLReader.depth else {
      throw flaw("this lies more than \(YAMLReader.depth) lists deep; write it flatter")
    }
    switch next {
    case UInt8(ascii: "{"): return .object(try pairs(depth: depth + 1))
    case UInt8(ascii: "["): return .list(try items(depth: depth + 1))
    case UInt8(ascii: "\""): return .text(try text())
    case .some(0x30...0x39), UInt8(ascii: "-"): return try number()
    case nil: throw flaw("this is not JSON: a value is missing at the end")
    default: return try word()
    }
  }

  private mutating func word() throws(DataFlaw) -> DataValue {
    let words: [(String, DataValue)] = [
      ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
    ]
    for (word, value) in words where bytes[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return value
    }
    throw flaw("this is not JSON: words stand in double quotes")
  }

  /// Goes through what stands between brackets, divided by commas.
  private mutating func elements(
    until end: UInt8, _ element: (inout JSONData) throws(DataFlaw) -> Void
  ) throws(DataFlaw) {
    index += 1
    skipSpace()
    if next == end {
      index += 1
      return
    }
    while true {
      try element(&self)
      skipSpace()
      let byte = next
      guard byte == end || byte == UInt8(ascii: ",") else {
        let mark = String(UnicodeScalar(end))
        throw flaw("this is not JSON: a comma or '\(mark)' is missing before this")
      }
      index += 1
      if byte == end { return }
    }
  }

  private mutating func items(depth: Int) throws(DataFlaw) -> [DataValue] {
    var items: [DataValue] = []
    try elements(until: UInt8(ascii: "]")) { (reader) throws(DataFlaw) in
      items.append(try reader.value(depth: depth))
    }
    return items
  }

  private mutating func pairs(depth: Int) throws(DataFlaw) -> [DataValue.Pair] {
    var pairs: [DataValue.Pair] = []
    var known: Set<String> = []
    try elements(until: UInt8(ascii: "}")) { (reader) throws(DataFlaw) in
      reader.skipSpace()
      let start = reader.index
      guard reader.next == UInt8(ascii: "\"") else {
        throw reader.flaw("this is not JSON: a name in double quotes has to stand here")
      }
      let name = try reader.text()
      guard known.insert(name).inserted else {
        throw DataFlaw(message: "'\(name)' is given twice; keep one", offset: start)
      }
      reader.skipSpace()
      guard reader.next == UInt8(ascii: ":") else {
        throw reader.flaw("this is not JSON: a ':' is missing after '\(name)'")
      }
      reader.index += 1
      pairs.append(DataValue.Pair(name, try reader.value(depth: depth)))
    }
    return pairs
  }

  private mutating func number() throws(DataFlaw) -> DataValue {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    let first = index
    try digits()
    if index - first > 1, bytes[first] == UInt8(ascii: "0") {
      throw DataFlaw(message: "this is not JSON: a number begins with 0", offset: first)
    }
    if next == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return Int(text).map(DataValue.number) ?? .text(text)
  }

  private mutating func digits() throws(DataFlaw) {
    let start = index
    while let byte = next, (0x30...0x39).contains(byte) { index += 1 }
    if index == start { throw flaw("this is not JSON: a digit is missing here") }
  }

  private mutating func text() throws(DataFlaw) -> String {
    let start = index
    var text: [UInt8] = []
    index += 1
    while let byte = next {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20:
        index -= 1
        throw flaw("this is not JSON: write \\n for a line break within quotes, \\t for a tab")
      default: text.append(byte)
      }
    }
    throw DataFlaw(message: "this is not JSON: this quote is never closed", offset: start)
  }

  private mutating func escape(into text: inout [UInt8]) throws(DataFlaw) {
    let plain: [UInt8: UInt8] = [
      UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
      UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13,
      UInt8(ascii: "t"): 9,
    ]
    let start = index - 1
    let byte = next ?? 0
    index += 1
    if let letter = plain[byte] {
      text.append(letter)
    } else if byte == UInt8(ascii: "u"), let scalar = scalar() {
      text += Array(String(scalar).utf8)
    } else {
      throw DataFlaw(
        message: "this is not JSON: nothing is written so; a backslash is written twice",
        offset: start)
    }
  }

  /// The letter of `\u00E9`, or of two halves such as `\uD83D\uDE00`.
  private mutating func scalar() -> Unicode.Scalar? {
    guard let first = half() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard bytes[index...].starts(with: "\\u".utf8) else { return nil }
    index += 2
    guard let second = half(), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func half() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    let digits = bytes[index..<(index + 4)]
    guard digits.allSatisfy({ isHexadecimal($0) }) else { return nil }
    index += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
