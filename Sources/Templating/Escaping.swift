/// Makes bytes safe for one place of a page.
///
/// It works on UTF-8 bytes, never on `Character`: a quotation mark with a combining accent is one
/// `Character`, and an escaper that looks for the quotation mark would let it through.
package enum Escaping {
  /// Appends text for the content of an element: `& < > " '` become references.
  ///
  /// A zero byte becomes U+FFFD, as browsers read it.
  /// - Complexity: O(n), method: HTML Standard 13.1.4 and 13.3
  ///   (https://html.spec.whatwg.org/multipage/syntax.html#syntax-charref).
  package static func text(_ bytes: some Sequence<UInt8>, into output: inout [UInt8]) {
    scan(bytes) { append($0, replacing: .text, into: &output) }
  }

  /// Appends text for a quoted attribute value: as `text`, and the backtick as well.
  ///
  /// Old browsers took a backtick for a quotation mark.
  /// - Complexity: O(n)
  package static func attribute(_ bytes: some Sequence<UInt8>, into output: inout [UInt8]) {
    scan(bytes) { append($0, replacing: .attribute, into: &output) }
  }

  /// Appends text for XML: as `text`, and U+FFFD for each character that XML 1.0 forbids.
  /// - Complexity: O(n), characters by https://www.w3.org/TR/xml/#charsets.
  package static func xml(_ bytes: some Sequence<UInt8>, into output: inout [UInt8]) {
    scan(bytes) { append($0, replacing: .xml, into: &output) }
  }

  /// Hands over the bytes in one piece, copying them only when they are not in one piece.
  static func scan(_ bytes: some Sequence<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if bytes.withContiguousStorageIfAvailable(body) == nil {
      Array(bytes).withUnsafeBufferPointer(body)
    }
  }

  /// Appends the bytes, copying the stretches between those that need a replacement whole.
  private static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, replacing table: EscapeTable, into output: inout [UInt8]
  ) {
    var start = 0
    var index = table.firstCandidate(in: bytes, from: 0)
    while index < bytes.count {
      if let replacement = table.replacement(for: bytes, at: index) {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        replacement.text.withUTF8Buffer { output.append(contentsOf: $0) }
        start = index + replacement.length
      }
      index = table.firstCandidate(in: bytes, from: max(index + 1, start))
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }
}
