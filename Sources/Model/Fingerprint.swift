/// What tells whether two inputs of a build are the same, without keeping them: 128 bits.
///
/// For the build's memory and the manifest; the same on every machine. Chance would have to find the
/// same bits twice; nobody gains by doing it on purpose, because an author can only mislead their own
/// build.
package struct Fingerprint: Hashable, Sendable {
  /// The upper half.
  package let high: UInt64
  /// The lower half.
  package let low: UInt64

  /// A fingerprint as it was kept.
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The fingerprint of bytes.
  /// - Complexity: O(bytes), about eight bytes a nanosecond
  package init(_ bytes: [UInt8]) {
    var print = Fingerprinter()
    print.add(bytes)
    self = print.fingerprint
  }
}

extension Fingerprint: Comparable {
  /// Orders by the upper half, then the lower; only there so that lists have one order.
  package static func < (first: Fingerprint, second: Fingerprint) -> Bool {
    (first.high, first.low) < (second.high, second.low)
  }
}

/// Makes one fingerprint of many things, whose order matters and which cannot run together.
///
/// Sixteen bytes a step are multiplied and both halves of the product folded into one (the folded
/// multiply of wyhash, https://github.com/wangyi-fudan/wyhash), in two lanes with constants of
/// their own.
package struct Fingerprinter: Sendable {
  private var first: UInt64 = 0x243F_6A88_85A3_08D3
  private var second: UInt64 = 0x1319_8A2E_0370_7344

  /// A fingerprint of nothing yet.
  package init() {}

  /// Adds a number.
  package mutating func add(_ number: UInt64) { mix(number, 0x9E37_79B9_7F4A_7C15) }

  /// Adds another fingerprint.
  package mutating func add(_ print: Fingerprint) { mix(print.high, print.low) }

  /// Adds bytes, and how many there are.
  package mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  /// Adds the bytes of a text, and how many there are.
  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a text that may be missing, which is another thing than an empty one.
  package mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1 as UInt64)
    if let text { add(text) }
  }

  /// Adds bytes, and how many there are.
  /// - Complexity: O(bytes)
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index + 16 <= bytes.count {
      mix(Self.word(bytes, at: index), Self.word(bytes, at: index + 8))
      index += 16
    }
    mix(Self.rest(bytes, from: index), Self.rest(bytes, from: index + 8))
    add(UInt64(bytes.count))
  }

  /// The fingerprint of all that was added.
  package var fingerprint: Fingerprint {
    var last = self
    last.mix(second, first)
    last.mix(last.first, last.second)
    return Fingerprint(high: last.first, low: last.second)
  }

  private mutating func mix(_ one: UInt64, _ other: UInt64) {
    let (one, other) = (one ^ 0xA409_3822_299F_31D0, other ^ 0x082E_FA98_EC4E_6C89)
    let folded = Self.fold(one ^ first, other ^ 0x4528_21E6_38D0_1377)
    second = Self.fold(other ^ second, one ^ 0xBE54_66CF_34E9_0C6D) &+ first
    first = folded ^ second
  }

  private static func fold(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Up to eight bytes from a place on, the others 0.
  private static func rest(_ bytes: UnsafeRawBufferPointer, from index: Int) -> UInt64 {
    var word: UInt64 = 0
    for offset in 0..<8 where index + offset < bytes.count {
      word |= UInt64(bytes[index + offset]) << UInt64(offset * 8)
    }
    return word
  }
}
