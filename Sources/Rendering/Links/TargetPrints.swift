/// The names of many files, kept as fingerprints, to ask of a million links whether they lead to one.
///
/// Chance could take a missing file for one that is there about once in ten billion sites of a million
/// links; nothing but a complaint depends on it.
package struct TargetPrints: Sendable {
  /// The fingerprints, each at the place that its last bits name or in the next free one behind it, which
  /// holds 0.
  ///
  /// A `Set` would mix anew, for every link, what is mixed well.
  private var slots: [UInt64] = []
  private var count = 0

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
    guard !slots.isEmpty else { return false }
    let print = Self.mark(name)
    return slots[place(of: print)] == print
  }

  /// Whether a name is one of them.
  package func contains(_ name: String) -> Bool {
    var name = name
    return name.withUTF8(contains)
  }

  /// Takes in a name.
  /// - Returns: whether it is new.
  mutating func insert(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    if 2 * count >= slots.count { grow() }
    let print = Self.mark(name)
    let place = place(of: print)
    if slots[place] == print { return false }
    slots[place] = print
    count += 1
    return true
  }

  /// A fingerprint that is not 0.
  private static func mark(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    max(print(UnsafeRawBufferPointer(name)), 1)
  }

  /// Where a fingerprint stands, or would.
  private func place(of print: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: print) & (slots.count - 1)
    while slots[place] != 0, slots[place] != print { place = (place + 1) & (slots.count - 1) }
    return place
  }

  /// Makes room, at least twice as much as there are fingerprints, so that ways stay short.
  private mutating func grow() {
    let earlier = slots
    slots = [UInt64](repeating: 0, count: max(64, 2 * earlier.count))
    for print in earlier where print != 0 { slots[place(of: print)] = print }
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
