/// A name with its fingerprint, so that looking it up compares one number and then a few bytes.
struct TemplateName: Hashable, Sendable {
  let text: String
  let fingerprint: UInt64

  init(_ text: String) {
    self.init(text, Self.fingerprint(of: text))
  }

  /// A name whose fingerprint is known.
  init(_ text: String, _ fingerprint: UInt64) {
    self.text = text
    self.fingerprint = fingerprint
  }

  private static func mix(_ state: UInt64, _ byte: UInt8) -> UInt64 {
    (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// FNV-1a, 64 bits (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), because Swift's
  /// own hash differs from run to run and entries are kept in the order of their fingerprints.
  static func fingerprint(of text: String) -> UInt64 {
    let start: UInt64 = 0xcbf2_9ce4_8422_2325
    let whole = text.utf8.withContiguousStorageIfAvailable { $0.reduce(start, Self.mix) }
    return whole ?? text.utf8.reduce(start, Self.mix)
  }
}

extension TemplateName: Comparable {
  static func < (first: TemplateName, second: TemplateName) -> Bool {
    if first.fingerprint != second.fingerprint { return first.fingerprint < second.fingerprint }
    return first.text.utf8.lexicographicallyPrecedes(second.text.utf8)
  }
}
