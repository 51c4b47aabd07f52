/// Reads the YAML that nearly all front matter is: `key: value`, `key: [a, b]` and short lists.
///
/// It reads a small part of YAML 1.1 (https://yaml.org/spec/1.1/) in which a value is its own words,
/// and has no opinion on anything else: whatever might mean more is left to ``YAMLReader``. A test
/// compares the two.
struct PlainYAML {
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// A key, where it stands, and its value.
  typealias Pair = (key: String, at: Int, value: YAMLValue)

  /// The pairs of a text in UTF-8; nil when it takes more than this to read it.
  /// - Complexity: O(bytes · keys)
  static func pairs(in bytes: [UInt8], _ range: Range<Int>) -> [Pair]? {
    guard range.allSatisfy({ isPlain(bytes, at: $0) }) else { return nil }
    var reader = PlainYAML(bytes, range)
    var pairs: [Pair] = []
    while reader.index < reader.end {
      if reader.skipEmptyLine() { continue }
      guard let pair = reader.pair() else { return nil }
      // The other reader complains about a key given twice.
      guard !pairs.contains(where: { $0.key.utf8.elementsEqual(pair.key.utf8) }) else { return nil }
      pairs.append(pair)
      // The other reader complains about so many.
      if pairs.count > YAMLReader.mostKeys { return nil }
    }
    return pairs
  }

  /// Whether a byte stands for itself: no control character but a line end, and none of the line
  /// ends, marks and controls that YAML knows outside ASCII (U+0080 to U+009F, U+2028, U+2029,
  /// U+FEFF, U+FFFE, U+FFFF).
  private static func isPlain(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case 0x20..<0x7F: return true
    case 0x0A: return true
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] >= 0xA0
    case 0xE2:
      return
        !(index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9))
    case 0xEF: return index + 1 < bytes.count && bytes[index + 1] < 0xBB
    case 0x80...: return true
    default: return false
    }
  }

  private mutating func pair() -> Pair? {
    let start = index
    guard bytes[index].isLetter else { return nil }
    while index < end, bytes[index].isLetter || bytes[index].isDigit { index += 1 }
    let key = String(decoding: bytes[start..<index], as: UTF8.self)
    guard take(":") else { return nil }
    if isAtLineEnd {
      takeLine()
      return lines().map { (key, start, $0) }
    }
    guard take(" ") else { return nil }
    skipSpaces()
    guard let value = value(), isAtLineEnd else { return nil }
    takeLine()
    // An indented line goes on with the value.
    guard index == end || bytes[index] != UInt8(ascii: " ") else { return nil }
    return (key, start, value)
  }

  private mutating func value() -> YAMLValue? {
    let start = index
    if take("[") { return flowList(from: start) }
    return text(until: []).map { .text($0, at: start) }
  }

  /// A list in brackets on one line.
  private mutating func flowList(from start: Int) -> YAMLValue? {
    var items: [YAMLValue] = []
    skipSpaces()
    while !take("]") {
      let place = index
      guard let text = text(until: Array(",[]{}".utf8)) else { return nil }
      items.append(.text(text, at: place))
      skipSpaces()
      if take(",") {
        skipSpaces()
      } else if index == end || bytes[index] != UInt8(ascii: "]") {
        return nil
      }
    }
    skipSpaces()
    return .list(items, at: start)
  }

  /// A list with one item a line, each behind a hyphen.
  private mutating func lines() -> YAMLValue? {
    var items: [YAMLValue] = []
    var first: (place: Int, indent: Int)?
    while let indent = itemIndent() {
      guard first == nil || first?.indent == indent else { return nil }
      first = first ?? (index + indent, indent)
      index += indent + 2
      skipSpaces()
      let place = index
      guard let text = text(until: []), isAtLineEnd else { return nil }
      items.append(.text(text, at: place))
      takeLine()
    }
    guard let first, index == end || bytes[index].isLetter else { return nil }
    return .list(items, at: first.place)
  }

  /// How far a line that begins an item is indented.
  private func itemIndent() -> Int? {
    let mark = bytes[index..<end].firstIndex { $0 != UInt8(ascii: " ") } ?? end
    guard mark + 1 < end, bytes[mark] == UInt8(ascii: "-"), bytes[mark + 1] == UInt8(ascii: " ")
    else { return nil }
    return mark - index
  }

  /// Words in quotes, or plain ones up to one of some marks or the end of the line.
  private mutating func text(until marks: [UInt8]) -> String? {
    guard index < end else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted(by: bytes[index])
    case let byte where byte.isPlainStart: return plain(until: marks)
    default: return nil
    }
  }

  /// Words between quotes of one kind, in which nothing has a meaning of its own.
  private mutating func quoted(by quote: UInt8) -> String? {
    let rest = bytes[(index + 1)..<end]
    let stop = rest.firstIndex { $0 == quote || $0 == UInt8(ascii: "\\") || $0 == 0x0A }
    guard let stop, bytes[stop] == quote else { return nil }
    // "''" stands for one quote.
    guard stop + 1 == end || bytes[stop + 1] != quote else { return nil }
    index = stop + 1
    skipSpaces()
    return String(decoding: rest[..<stop], as: UTF8.self)
  }

  private mutating func plain(until marks: [UInt8]) -> String? {
    let start = index
    while index < end, bytes[index] != 0x0A, !marks.contains(bytes[index]) {
      // "a: b" is a pair, "a #b" a comment.
      if bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "#") {
        guard index + 1 < end, bytes[index + 1] > 0x20, bytes[index - 1] != 0x20,
          marks.isEmpty
        else { return nil }
      }
      index += 1
    }
    let words = bytes[start..<index]
    guard let last = words.lastIndex(where: { $0 != 0x20 }) else { return nil }
    return String(decoding: words[...last], as: UTF8.self)
  }

  /// Passes over a line of nothing but spaces or a comment.
  private mutating func skipEmptyLine() -> Bool {
    let rest = bytes[index..<end]
    let first = rest.firstIndex { $0 != UInt8(ascii: " ") } ?? end
    guard first == end || bytes[first] == 0x0A || bytes[first] == UInt8(ascii: "#") else {
      return false
    }
    index = bytes[first..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
    return true
  }

  private var isAtLineEnd: Bool { index == end || bytes[index] == 0x0A }

  private mutating func takeLine() { index = min(end, index + 1) }

  private mutating func skipSpaces() {
    while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard index < end, bytes[index] == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7A }

  fileprivate var isDigit: Bool {
    self >= 0x30 && self <= 0x39 || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }

  /// Whether plain words may begin with it: letters, digits and what is not ASCII.
  fileprivate var isPlainStart: Bool { isLetter || self >= 0x30 && self <= 0x39 || self >= 0x80 }
}
