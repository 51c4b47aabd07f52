/// A name that templates use, as `title`.
///
/// It knows its fingerprint, so that looking it up compares one number and then a few bytes.
package struct TemplateName: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name's letters.
  package let text: String
  let fingerprint: UInt64

  init(_ text: String) {
    self.text = text
    fingerprint = Self.fingerprint(of: text)
  }

  /// A name written as `"title"`.
  package init(stringLiteral text: String) { self.init(text) }

  private static func mix(_ state: UInt64, _ byte: UInt8) -> UInt64 {
    (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// FNV-1a, 64 bits (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv).
  private static func fingerprint(of text: String) -> UInt64 {
    let start: UInt64 = 0xcbf2_9ce4_8422_2325
    let whole = text.utf8.withContiguousStorageIfAvailable { $0.reduce(start, Self.mix) }
    return whole ?? text.utf8.reduce(start, Self.mix)
  }
}
