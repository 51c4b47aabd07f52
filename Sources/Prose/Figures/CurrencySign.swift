/// The sign of a currency and how many bytes it takes up.
struct CurrencySign: Hashable {
  /// The name under which figures of this currency meet.
  let name: String
  let width: Int

  /// The sign that bytes are, whole; nil when they are none.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard Self.mayEnd(bytes.last),
      let sign = Self.signs.first(where: { bytes.elementsEqual($0.bytes) })
    else { return nil }
    name = sign.name
    width = bytes.count
  }

  /// The sign that ends before a byte, with letters before it that say whose dollar it is.
  init?(_ bytes: [UInt8], before end: Int) {
    guard end > 0, Self.mayEnd(bytes[end - 1]) else { return nil }
    for sign in Self.signs where sign.bytes.count <= end {
      let start = end - sign.bytes.count
      guard bytes[start..<end].elementsEqual(sign.bytes) else { continue }
      name = sign.name
      width = sign.bytes.count
      return
    }
    return nil
  }

  /// Whether a sign may end in a byte; spaces, which stand before most numbers, end none.
  private static func mayEnd(_ byte: UInt8?) -> Bool {
    byte.map { $0 == UInt8(ascii: "$") || $0 >= 0x80 } ?? false
  }

  private static let signs: [(bytes: [UInt8], name: String)] = [
    "A$", "C$", "NZ$", "HK$", "S$", "R$", "US$", "$", "£", "€", "¥", "₹", "₽", "₴",
  ].map { (Array($0.utf8), $0 == "US$" ? "$" : $0) }
}
