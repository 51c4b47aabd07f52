extension Escaping {
  /// Appends a JSON string with its quotation marks, safe within a script of a page as well.
  ///
  /// `< > &` and the line separators U+2028 and U+2029 are written as `\u003c` and so on, so that
  /// neither `</script>` nor `<!--` can appear.
  /// - Complexity: O(n), method: RFC 8259, section 7
  ///   (https://www.rfc-editor.org/rfc/rfc8259#section-7).
  package static func json(_ bytes: some Sequence<UInt8>, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    jsonContent(bytes, into: &output)
    output.append(UInt8(ascii: "\""))
  }

  /// Appends the inside of a JSON string, for templates that write the quotation marks themselves.
  /// - Complexity: O(n)
  package static func jsonContent(_ bytes: some Sequence<UInt8>, into output: inout [UInt8]) {
    scan(bytes) { append(json: $0, asString: true, into: &output) }
  }

  /// Appends a JSON document so that it is safe within a script of a page.
  ///
  /// `< > &` occur in JSON only within strings, where `\u003c` means the same.
  /// - Complexity: O(n)
  package static func jsonDocument(_ bytes: some Sequence<UInt8>, into output: inout [UInt8]) {
    scan(bytes) { append(json: $0, asString: false, into: &output) }
  }

  private static func append(
    json bytes: UnsafeBufferPointer<UInt8>, asString: Bool, into output: inout [UInt8]
  ) {
    var (start, next) = (0, nextCandidate(in: bytes, from: 0))
    while next < bytes.count {
      let index = next
      next = nextCandidate(in: bytes, from: index + 1)
      let byte = bytes[index]
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      start = index + 1
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): unicode(byte, into: &output)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        if asString { output.append(UInt8(ascii: "\\")) }
        output.append(byte)
      case 0..<0x20 where asString: control(byte, into: &output)
      case 0xA8, 0xA9:
        if isLineSeparator(bytes, endingAt: index) {
          output.removeLast(2)
          output.append(contentsOf: byte == 0xA8 ? #"\u2028"#.utf8 : #"\u2029"#.utf8)
        } else {
          output.append(byte)
        }
      default: output.append(byte)
      }
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// Where the first byte is that may need an escape, from a place on; most bytes are letters, which are
  /// looked at eight at a time.
  private static func nextCandidate(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return bytes.count }
    var index = start
    while index < bytes.count {
      if index + 8 <= bytes.count,
        EscapeTable.isPlainJSON(base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
        continue
      }
      for place in index..<min(index + 8, bytes.count) where mayNeedEscape(bytes[place]) {
        return place
      }
      index += 8
    }
    return bytes.count
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\\"), 0xA8, 0xA9:
      true
    default: false
    }
  }

  private static func isLineSeparator(_ bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int)
    -> Bool
  {
    end >= 2 && bytes[end - 2] == 0xE2 && bytes[end - 1] == 0x80
  }

  private static func control(_ byte: UInt8, into output: inout [UInt8]) {
    switch byte {
    case 0x09: output.append(contentsOf: #"\t"#.utf8)
    case 0x0A: output.append(contentsOf: #"\n"#.utf8)
    case 0x0D: output.append(contentsOf: #"\r"#.utf8)
    default: unicode(byte, into: &output)
    }
  }

  private static func unicode(_ byte: UInt8, into output: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    output.append(contentsOf: #"\u00"#.utf8)
    output.append(digits[Int(byte >> 4)])
    output.append(digits[Int(byte & 15)])
  }
}
