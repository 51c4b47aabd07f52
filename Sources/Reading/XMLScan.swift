/// A piece of an XML file.
struct XMLPiece {
  /// What it is.
  enum Kind {
    /// An element begins.
    case start(String, [XMLAttribute])
    /// An element ends.
    case end
    /// Words, with references and CDATA sections as what they say.
    case text(String)
    /// `<?name …?>`.
    case instruction(String)
  }

  let kind: Kind
  /// The byte it begins at.
  let offset: Int
}

/// An attribute with its value as it reads.
struct XMLAttribute {
  let name: String
  let value: String
  let offset: Int
}

/// Why a file is no XML, or none that is read here.
struct XMLFlaw: Error {
  let reason: String
  let offset: Int

  init(_ reason: String, _ offset: Int) { (self.reason, self.offset) = (reason, offset) }
}

/// Reads XML 1.0 (https://www.w3.org/TR/xml/) piece by piece, strictly: what another reader might take
/// for something else is refused.
///
/// UTF-8 only; a document type may be named but not defined, so that there are no entities but the five
/// of the standard.
struct XMLScan {
  private let bytes: [UInt8]
  private var position: Int
  private var open: [ArraySlice<UInt8>] = []
  private var hasEnded = false
  private var owesEnd = false
  private static let deepest = 256

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next piece; nil at the end of the file.
  mutating func next() throws(XMLFlaw) -> XMLPiece? {
    if owesEnd {
      owesEnd = false
      return XMLPiece(kind: .end, offset: position)
    }
    while position < bytes.count {
      let start = position
      guard bytes[start] == UInt8(ascii: "<") else { return try text() }
      if has("<!--") {
        try skip(past: "-->", "a comment without an end")
      } else if has("<![CDATA[") {
        try skip(past: "]]>", "a CDATA section without an end")
        guard !open.isEmpty else { throw XMLFlaw("words outside of the drawing", start) }
        return XMLPiece(
          kind: .text(String(decoding: bytes[(start + 9)..<(position - 3)], as: UTF8.self)),
          offset: start)
      } else if has("<!DOCTYPE") {
        try skipDocumentType()
      } else if has("<?") {
        return try instruction()
      } else {
        return try tag()
      }
    }
    guard open.isEmpty, hasEnded else {
      throw XMLFlaw("it ends too early", max(0, bytes.count - 1))
    }
    return nil
  }

  private mutating func text() throws(XMLFlaw) -> XMLPiece {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    let words = bytes[start..<position]
    let isSpace = words.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard isSpace || !open.isEmpty else { throw XMLFlaw("words outside of the drawing", start) }
    return XMLPiece(kind: .text(try resolved(words)), offset: start)
  }

  private mutating func instruction() throws(XMLFlaw) -> XMLPiece {
    let start = position
    position += 2
    let name = try readName()
    try skip(past: "?>", "an instruction without an end")
    let words = String(decoding: bytes[start..<position].map { $0 | 0x20 }, as: UTF8.self)
    if name == Array("xml".utf8)[...] {
      let isPlain = !words.utf8.containsWord("encoding") || words.utf8.containsWord("utf-8")
      if start > 3 || !isPlain { throw XMLFlaw("it is not said to be in UTF-8", start) }
    }
    return XMLPiece(kind: .instruction(String(decoding: name, as: UTF8.self)), offset: start)
  }

  private mutating func tag() throws(XMLFlaw) -> XMLPiece {
    let start = position
    position += 1
    if position < bytes.count, bytes[position] == UInt8(ascii: "/") {
      position += 1
      let name = try readName()
      skipSpace()
      try expect(">")
      guard open.popLast() == name else { throw XMLFlaw("a tag that closes nothing", start) }
      hasEnded = open.isEmpty
      return XMLPiece(kind: .end, offset: start)
    }
    if hasEnded { throw XMLFlaw("a second drawing behind the first", start) }
    let name = try readName()
    let attributes = try attributes()
    if position < bytes.count, bytes[position] == UInt8(ascii: "/") {
      position += 1
      try expect(">")
      owesEnd = true
      hasEnded = open.isEmpty
    } else {
      try expect(">")
      open.append(name)
      if open.count > Self.deepest { throw XMLFlaw("it is nested too deeply", start) }
    }
    return XMLPiece(
      kind: .start(String(decoding: name, as: UTF8.self), attributes), offset: start)
  }

  private mutating func attributes() throws(XMLFlaw) -> [XMLAttribute] {
    var attributes: [XMLAttribute] = []
    var names: Set<ArraySlice<UInt8>> = []
    while true {
      let before = position
      skipSpace()
      guard position < bytes.count else { throw XMLFlaw("a tag without an end", before) }
      if bytes[position] == UInt8(ascii: ">") || bytes[position] == UInt8(ascii: "/") {
        return attributes
      }
      let start = position
      if before == start { throw XMLFlaw("attributes without a space between", start) }
      let name = try readName()
      skipSpace()
      try expect("=")
      skipSpace()
      let value = try readValue()
      guard names.insert(name).inserted else {
        throw XMLFlaw("an attribute that stands there twice", start)
      }
      attributes.append(
        XMLAttribute(
          name: String(decoding: name, as: UTF8.self), value: value, offset: start))
    }
  }

  private mutating func readValue() throws(XMLFlaw) -> String {
    guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27 else {
      throw XMLFlaw("a value without quotation marks", position)
    }
    let (mark, start) = (bytes[position], position + 1)
    guard let end = bytes[start...].firstIndex(of: mark) else {
      throw XMLFlaw("a value without an end", position)
    }
    if bytes[start..<end].contains(UInt8(ascii: "<")) { throw XMLFlaw("a '<' in a value", start) }
    position = end + 1
    return try resolved(bytes[start..<end])
  }

  private mutating func readName() throws(XMLFlaw) -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, Self.isOfName(bytes[position]) { position += 1 }
    guard position > start else { throw XMLFlaw("a tag without a name", start) }
    return bytes[start..<position]
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x3A).contains(byte) || byte >= 0x80
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }

  private mutating func skipSpace() {
    while position < bytes.count,
      bytes[position] == 0x20 || bytes[position] == 0x09 || bytes[position] == 0x0A
        || bytes[position] == 0x0D
    { position += 1 }
  }

  private mutating func expect(_ mark: Unicode.Scalar) throws(XMLFlaw) {
    guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else {
      throw XMLFlaw("no '\(mark)' where one should be", min(position, max(0, bytes.count - 1)))
    }
    position += 1
  }

  private mutating func skipDocumentType() throws(XMLFlaw) {
    let start = position
    guard open.isEmpty, !hasEnded else { throw XMLFlaw("a document type in the drawing", start) }
    try skip(past: ">", "a document type without an end")
    if bytes[start..<position].contains(UInt8(ascii: "[")) {
      throw XMLFlaw("a document type that defines something", start)
    }
  }

  private mutating func skip(past end: StaticString, _ reason: String) throws(XMLFlaw) {
    let start = position
    position += 2
    while position < bytes.count {
      if has(end) {
        position += end.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw XMLFlaw(reason, start)
  }

  private func has(_ text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
  }

  /// Words with their references resolved.
  private func resolved(_ words: ArraySlice<UInt8>) throws(XMLFlaw) -> String {
    if let offset = words.firstIndex(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D })
    {
      throw XMLFlaw("a control character", offset)
    }
    var result: [UInt8] = []
    var index = words.startIndex
    while index < words.endIndex {
      guard words[index] == UInt8(ascii: "&") else {
        result.append(words[index])
        index += 1
        continue
      }
      guard let end = words[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let scalar = Self.scalar(String(decoding: words[(index + 1)..<end], as: UTF8.self))
      else { throw XMLFlaw("a reference that nothing defines", index) }
      result += Array(String(scalar).utf8)
      index = end + 1
    }
    guard let text = String(validating: result, as: UTF8.self) else {
      throw XMLFlaw("bytes that are not UTF-8", words.startIndex)
    }
    return text
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let bytes = Array(name.utf8)
      guard bytes.first == UInt8(ascii: "#") else { return nil }
      let isHex = bytes.count > 1 && bytes[1] == UInt8(ascii: "x")
      let digits = String(decoding: bytes[(isHex ? 2 : 1)...], as: UTF8.self)
      return UInt32(digits, radix: isHex ? 16 : 10).flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
    }
  }
}

extension String.UTF8View {
  fileprivate func containsWord(_ word: String) -> Bool {
    let (bytes, word) = (Array(self), Array(word.utf8))
    guard bytes.count >= word.count else { return false }
    return (0...(bytes.count - word.count)).contains { bytes[$0...].starts(with: word) }
  }
}
