/// A name that templates use, as `title`.
///
/// It knows its fingerprint, so that looking it up compares one number and then a few bytes.
package struct TemplateName: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name's letters.
  package let text: String
  let fingerprint: UInt64

  /// A name.
  package init(_ text: String) {
    self.text = text
    fingerprint = Self.fingerprint(of: text)
  }

  /// A name written as `"title"`.
  package init(stringLiteral text: String) { self.init(text) }

  /// FNV-1a (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), but eight bytes at a step:
  /// thousands of names are made for a page, and most of them are shorter than that.
  private static func fingerprint(of text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes in
      var state: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(bytes.count)
      var start = 0
      while start < bytes.count {
        var step: UInt64 = 0
        for byte in bytes[start..<min(start + 8, bytes.count)] { step = step << 8 | UInt64(byte) }
        state = (state ^ step) &* 0x0000_0100_0000_01b3
        start += 8
      }
      return state
    }
  }
}
