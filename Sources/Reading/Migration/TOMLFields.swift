import Model

/// Reads TOML as the front matter of posts and small settings have it: keys with texts, dates, numbers and
/// lists of them, below tables or not (https://toml.io/en/v1.0.0).
///
/// What it does not read, such as lists of tables, is told with its place and skipped.
struct TOMLFields {
  /// The keys, those of a table with its name in front.
  private(set) var fields: [PostField] = []
  /// The bytes below the front matter.
  let body: SourceRange

  private let source: SourceFile
  private var places: FilePlaces
  private var index: Int
  private let end: Int
  private var table = ""

  /// The front matter between two lines of three plus signs; nil when the file has none.
  init?(of source: SourceFile, _ diagnostics: inout [Diagnostic]) {
    let bytes = source.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].starts(with: "+++".utf8),
      let line = bytes[start...].firstIndex(of: 0x0A)
    else { return nil }
    let rest = bytes[line...]
    guard let fence = rest.indices.first(where: { bytes[$0...].starts(with: "\n+++".utf8) }) else {
      return nil
    }
    let after = bytes[(fence + 4)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    self.init(source, line + 1, fence + 1, body: after..<bytes.count, &diagnostics)
  }

  /// A whole file of TOML.
  init(whole source: SourceFile, _ diagnostics: inout [Diagnostic]) {
    let count = source.bytes.count
    self.init(source, 0, count, body: count..<count, &diagnostics)
  }

  private init(
    _ source: SourceFile, _ start: Int, _ end: Int, body: SourceRange,
    _ diagnostics: inout [Diagnostic]
  ) {
    (self.source, self.body, self.end, index) = (source, body, end, start)
    places = FilePlaces(source)
    while index < end { readLine(&diagnostics) }
  }

  private var next: UInt8? { index < end ? source.bytes[index] : nil }

  private mutating func readLine(_ diagnostics: inout [Diagnostic]) {
    skip { $0 <= 0x20 }
    guard let first = next else { return }
    let start = index
    if first == UInt8(ascii: "#") {
      skipLine()
    } else if first == UInt8(ascii: "[") {
      let line = restOfLine()
      let isList = line.utf8.starts(with: "[[".utf8)
      if isList { complain(line, at: start, &diagnostics) }
      table = Self.name(line.filter { $0 != "[" && $0 != "]" }) + "."
    } else {
      readPair(from: start, &diagnostics)
    }
  }

  private mutating func readPair(from start: Int, _ diagnostics: inout [Diagnostic]) {
    let key = word { $0 != UInt8(ascii: "=") && $0 != 0x0A }
    guard next == UInt8(ascii: "=") else { return complain(key, at: start, &diagnostics) }
    index += 1
    skip { $0 == 0x20 || $0 == 0x09 }
    let (texts, isPlain) = value()
    let rest = restOfLine()
    let isWhole = rest.isEmpty || rest.utf8.first == UInt8(ascii: "#")
    fields.append(
      PostField(
        table + Self.name(key), texts ?? [], isPlain: isPlain && texts != nil && isWhole,
        at: places.location(at: start)))
  }

  /// A value as a list of texts, nil when it cannot be read; and whether it is no more than that.
  private mutating func value() -> ([String]?, Bool) {
    guard next == UInt8(ascii: "[") else { return (text().map { [$0] }, true) }
    index += 1
    var texts: [String] = []
    while true {
      skip { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
      if next == UInt8(ascii: "#") {
        skipLine()
      } else if next == UInt8(ascii: "]") {
        index += 1
        return (texts, true)
      } else if let text = text() {
        texts.append(text)
      } else {
        return (nil, false)
      }
    }
  }

  private mutating func text() -> String? {
    switch next {
    case UInt8(ascii: "\""): return quoted(by: UInt8(ascii: "\""))
    case UInt8(ascii: "'"): return quoted(by: UInt8(ascii: "'"))
    case UInt8(ascii: "{"), UInt8(ascii: "["), nil: return nil
    default:
      let text = word { !",]#\n\r".utf8.contains($0) }
      return text.isEmpty ? nil : text
    }
  }

  /// A text in quotes, or in three of them.
  private mutating func quoted(by mark: UInt8) -> String? {
    let isLong = source.bytes[index..<end].starts(with: [mark, mark, mark])
    let closing = [UInt8](repeating: mark, count: isLong ? 3 : 1)
    index += closing.count
    if isLong, next == 0x0A { index += 1 }
    var bytes: [UInt8] = []
    while let byte = next, isLong || byte != 0x0A {
      if source.bytes[index..<end].starts(with: closing) {
        index += closing.count
        return String(decoding: bytes, as: UTF8.self)
      }
      index += 1
      if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
        bytes += escape()
      } else {
        bytes.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> [UInt8] {
    guard let letter = next else { return [] }
    index += 1
    switch letter {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let count = min(letter == UInt8(ascii: "u") ? 4 : 8, end - index)
      let digits = String(decoding: source.bytes[index..<(index + count)], as: UTF8.self)
      index += count
      let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      return Array(String(scalar ?? "\u{FFFD}").utf8)
    default: return [letter]
    }
  }

  /// What stands up to a byte, without the white space around it.
  private mutating func word(while isPart: (UInt8) -> Bool) -> String {
    let start = index
    skip(while: isPart)
    let bytes = source.bytes[start..<index].drop { $0 <= 0x20 }
    let last = bytes.lastIndex { $0 > 0x20 }
    return last.map { String(decoding: bytes[...$0], as: UTF8.self) } ?? ""
  }

  private mutating func restOfLine() -> String { word { $0 != 0x0A } }

  private mutating func skipLine() { skip { $0 != 0x0A } }

  private mutating func skip(while isPart: (UInt8) -> Bool) {
    while let byte = next, isPart(byte) { index += 1 }
  }

  private static func name(_ key: String) -> String {
    key.filter { $0 != "\"" && $0 != "'" && $0 != " " }
  }

  private mutating func complain(_ words: String, at start: Int, _ diagnostics: inout [Diagnostic])
  {
    diagnostics.append(
      .warning(
        "not-migrated", "'\(words)' is not understood and was left out",
        at: places.location(at: start)))
  }
}
