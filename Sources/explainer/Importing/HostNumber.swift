import Glibc

/// The number of a machine on the network, of the fourth or the sixth kind.
struct HostNumber {
  /// Its bytes: 4 or 16.
  let bytes: [UInt8]
  /// As it is written.
  let text: String

  /// The number in an entry of the resolver's list.
  init?(_ entry: addrinfo) {
    guard let address = entry.ai_addr else { return nil }
    var name = [CChar](repeating: 0, count: 64)
    guard
      getnameinfo(address, entry.ai_addrlen, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST)
        == 0
    else { return nil }
    text = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    switch entry.ai_family {
    case AF_INET:
      bytes = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        withUnsafeBytes(of: $0.pointee.sin_addr) { Array($0) }
      }
    case AF_INET6:
      bytes = address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
        withUnsafeBytes(of: $0.pointee.sin6_addr) { Array($0) }
      }
    default: return nil
    }
  }

  /// Whether it belongs to this machine, to a network of its own, or to nobody
  /// (https://www.iana.org/assignments/iana-ipv4-special-registry,
  /// https://www.iana.org/assignments/iana-ipv6-special-registry).
  var isPrivate: Bool {
    if bytes.count == 4 { return Self.isPrivate(bytes) }
    // `::ffff:10.0.0.1` and `64:ff9b::10.0.0.1` are numbers of the fourth kind in another coat.
    let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
    let isTranslated = bytes.prefix(4).elementsEqual([0, 0x64, 0xFF, 0x9B])
    if isMapped || isTranslated { return Self.isPrivate(Array(bytes.suffix(4))) }
    // Only 2000::/3 is given out; of it 2001:db8::/32 stands in books and 2002::/16 wraps others.
    guard bytes[0] & 0xE0 == 0x20 else { return true }
    if bytes.prefix(2).elementsEqual([0x20, 0x02]) { return Self.isPrivate(Array(bytes[2..<6])) }
    return bytes.prefix(4).elementsEqual([0x20, 0x01, 0x0D, 0xB8])
  }

  private static func isPrivate(_ bytes: [UInt8]) -> Bool {
    switch (bytes[0], bytes[1], bytes[2]) {
    case (0, _, _), (10, _, _), (127, _, _), (224..., _, _): true
    case (100, 64...127, _), (169, 254, _), (172, 16...31, _), (192, 168, _), (198, 18...19, _):
      true
    case (192, 0, 0), (192, 0, 2), (198, 51, 100), (203, 0, 113), (192, 88, 99): true
    default: false
    }
  }
}
