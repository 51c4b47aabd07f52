/// Values as bytes, for the way to another process and back.
struct WireWriter {
  private(set) var bytes: [UInt8] = []

  mutating func number(_ number: Int) {
    for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: number >> (shift * 8))) }
  }

  mutating func flag(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func bytes(_ content: [UInt8]) {
    number(content.count)
    bytes += content
  }

  mutating func text(_ text: String) { bytes(Array(text.utf8)) }

  mutating func optional(_ text: String?) {
    flag(text != nil)
    if let text { self.text(text) }
  }

  mutating func range(_ range: Range<Int>) {
    number(range.lowerBound)
    number(range.upperBound)
  }

  mutating func list<Element>(_ list: [Element], _ write: (inout WireWriter, Element) -> Void) {
    number(list.count)
    for element in list { write(&self, element) }
  }
}

/// Reads what a ``WireWriter`` wrote; whatever else comes over the wire is nil and never trusted.
struct WireReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything was read.
  var isAtEnd: Bool { position == bytes.count }

  mutating func number() -> Int? {
    guard bytes.count - position >= 8 else { return nil }
    let part = bytes[position..<(position + 8)]
    position += 8
    return Int(truncatingIfNeeded: part.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  mutating func flag() -> Bool? {
    guard position < bytes.count, bytes[position] < 2 else { return nil }
    defer { position += 1 }
    return bytes[position] == 1
  }

  mutating func content() -> [UInt8]? {
    guard let count = number(), count >= 0, count <= bytes.count - position else { return nil }
    defer { position += count }
    return Array(bytes[position..<(position + count)])
  }

  mutating func text() -> String? { content().map { String(decoding: $0, as: UTF8.self) } }

  /// Nil when there is nonsense; a nil within when there is no text.
  mutating func optional() -> String?? {
    guard let flag = flag() else { return nil }
    return flag ? text().map { .some($0) } : .some(nil)
  }

  /// A range that lies within another one.
  mutating func range(within whole: Range<Int>) -> Range<Int>? {
    guard let lower = number(), let upper = number(), lower <= upper, lower >= whole.lowerBound,
      upper <= whole.upperBound
    else { return nil }
    return lower..<upper
  }

  mutating func list<Element>(_ read: (inout WireReader) -> Element?) -> [Element]? {
    guard let count = number(), count >= 0, count <= bytes.count else { return nil }
    var list: [Element] = []
    for _ in 0..<count {
      guard let element = read(&self) else { return nil }
      list.append(element)
    }
    return list
  }
}
