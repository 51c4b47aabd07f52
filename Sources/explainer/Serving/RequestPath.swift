import Model

/// The path a browser asks for, decoded once.
///
/// Pages are looked up in memory, so no spelling can leave the site. What could mean another file
/// to anybody else (dots, doubled slashes, encoded slashes) is refused all the same.
struct RequestPath: Hashable {
  /// The path without the slash it begins with: `dam/index.html`.
  let bytes: [UInt8]
  /// What stands after the question mark, as sent.
  let query: [UInt8]

  /// The path of a request target, or nil when it is refused.
  init?(target: [UInt8]) {
    let parts = target.split(
      separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, path.first == UInt8(ascii: "/"),
      let decoded = Self.decoded(path.dropFirst()), Self.isPlain(decoded)
    else { return nil }
    bytes = decoded
    query = parts.count > 1 ? Array(parts[1]) : []
  }

  /// Whether it names a folder: the site's root, or a slash stands at its end.
  var isFolder: Bool { bytes.isEmpty || bytes.last == UInt8(ascii: "/") }

  /// The address that leads here, with a slash at its end.
  var folderAddress: String {
    var address = "/"
    for byte in bytes {
      let isPlain =
        byte < 0x80 && (Self.isLetterOrDigit(byte) || "-._~/!$'()*+,;=:@".utf8.contains(byte))
      address +=
        isPlain ? String(UnicodeScalar(byte)) : "%" + byte.padded(to: 2, radix: 16, uppercase: true)
    }
    return isFolder ? address : address + "/"
  }

  private static func decoded(_ path: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var rest = path
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        result.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
      else { return nil }
      let letter = high << 4 | low
      guard letter != UInt8(ascii: "/") else { return nil }
      result.append(letter)
    }
    return result
  }

  private static func isPlain(_ path: [UInt8]) -> Bool {
    guard path.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
      return false
    }
    let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let named = parts.last?.isEmpty == true ? parts.dropLast() : parts[...]
    return named.allSatisfy { !$0.isEmpty && !$0.elementsEqual([0x2E]) && $0 != [0x2E, 0x2E] }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
