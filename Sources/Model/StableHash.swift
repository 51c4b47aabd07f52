/// A fingerprint of bytes that is the same on every machine and in every run.
///
/// Swift's own `Hasher` is seeded anew in each process, so it may never reach the output.
/// This is FNV-1a, 64 bits (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), with
/// MurmurHash3's finalizer so that short prefixes of the hexadecimal form are well spread too.
package struct StableHash: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// A fingerprint of nothing yet.
  package init() {}

  /// A fingerprint of these bytes.
  package init(_ bytes: some Sequence<UInt8>) {
    combine(bytes)
  }

  /// Adds bytes; the order matters.
  /// - Complexity: O(bytes)
  package mutating func combine(_ bytes: some Sequence<UInt8>) {
    // The generic loop is not specialised across modules and costs a call a byte; this one is not.
    if bytes.withContiguousStorageIfAvailable({ combine($0) }) == nil {
      for byte in bytes { combine(byte) }
    }
  }

  private mutating func combine(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  private mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The fingerprint.
  package var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
    mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return mixed ^ (mixed >> 33)
  }

  /// The fingerprint as 16 hexadecimal digits.
  package var hexadecimal: String { value.padded(to: 16, radix: 16) }
}
