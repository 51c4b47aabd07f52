/// A name with its fingerprint, so that looking it up compares one number and then a few bytes.
struct TemplateName: Hashable, Sendable {
  let text: String
  let fingerprint: UInt64

  init(_ text: String) {
    self.text = text
    fingerprint = Self.fingerprint(of: text)
  }

  /// FNV-1a, 64 bits (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), because Swift's
  /// own hash differs from run to run and entries are kept in the order of their fingerprints.
  private static func fingerprint(of text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}

extension TemplateName: Comparable {
  static func < (first: TemplateName, second: TemplateName) -> Bool {
    if first.fingerprint != second.fingerprint { return first.fingerprint < second.fingerprint }
    return first.text.utf8.lexicographicallyPrecedes(second.text.utf8)
  }
}
