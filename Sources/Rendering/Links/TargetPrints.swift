/// The names of many files, kept as fingerprints, to ask of a million links whether they lead to one.
///
/// Chance could take a missing file for one that is there about once in ten billion sites of a million
/// links; nothing but a complaint depends on it.
package struct TargetPrints: Sendable {
  private var prints: Set<UInt64> = []

  /// No names yet.
  package init() {}

  /// These names.
  /// - Complexity: O(bytes)
  package init(_ names: some Sequence<String>) {
    for name in names {
      var name = name
      name.withUTF8 { _ = insert($0) }
    }
  }

  /// Whether a name is one of them.
  func contains(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    prints.contains(Self.print(UnsafeRawBufferPointer(name)))
  }

  /// Whether a name is one of them.
  package func contains(_ name: String) -> Bool {
    var name = name
    return name.withUTF8(contains)
  }

  /// Takes in a name.
  /// - Returns: whether it is new.
  mutating func insert(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    prints.insert(Self.print(UnsafeRawBufferPointer(name))).inserted
  }

  /// The fingerprint of a name: eight bytes a step, multiplied and folded (the folded multiply of wyhash,
  /// https://github.com/wangyi-fudan/wyhash).
  static func print(_ name: UnsafeRawBufferPointer) -> UInt64 {
    var state = UInt64(name.count) ^ 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index < name.count {
      let product = (state ^ word(name, at: index)).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
      state = product.high ^ product.low
      index += 8
    }
    return state
  }

  private static func word(_ name: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
    if index + 8 <= name.count {
      return name.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }
    var word: UInt64 = 0
    for offset in index..<name.count { word = word << 8 | UInt64(name[offset]) }
    return word
  }
}
