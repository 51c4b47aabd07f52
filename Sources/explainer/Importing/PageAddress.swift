import Glibc

/// An address of a page, as far as fetching it has to know it.
struct PageAddress {
  /// The address as it was written.
  let text: String
  /// The host's name, or its number.
  let host: String
  /// The port, 80 or 443 when the address names none.
  let port: Int

  /// Whether a word is an address rather than a file.
  static func isAddress(_ word: String) -> Bool {
    ["https://", "http://"].contains { word.lowercased().utf8.starts(with: $0.utf8) }
  }

  /// Takes an address apart; nil when it has no host, a name and password in it, or a letter that does
  /// not belong into one.
  init?(_ text: String) {
    guard Self.isAddress(text), text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x5C }),
      let mark = text.utf8.firstIndex(of: 0x3A)
    else { return nil }
    let rest = text.utf8[mark...].dropFirst(3)
    let authority = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    guard !authority.isEmpty, !authority.contains(0x40) else { return nil }
    let isNumber6 = authority.first == 0x5B
    let host =
      isNumber6 ? authority.dropFirst().prefix { $0 != 0x5D } : authority.prefix { $0 != 0x3A }
    let tail = authority[host.endIndex...].drop { $0 == 0x5D }
    let isSecure = text.utf8[..<mark].count == 5
    if tail.isEmpty {
      port = isSecure ? 443 : 80
    } else {
      guard tail.first == 0x3A, let port = Int(String(Substring(tail.dropFirst()))),
        (1...65_535).contains(port)
      else { return nil }
      self.port = port
    }
    guard !host.isEmpty, host.last != 0x2E else { return nil }
    self.text = text
    self.host = String(Substring(host))
  }

  /// The numbers that the host's name stands for, in the machine's order; empty when it has none.
  func numbers() -> [HostNumber] {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
    defer { freeaddrinfo(list) }
    var numbers: [HostNumber] = []
    var next = list
    while let entry = next {
      if let number = HostNumber(entry.pointee) { numbers.append(number) }
      next = entry.pointee.ai_next
    }
    return numbers
  }
}
