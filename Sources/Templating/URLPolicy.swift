/// Which addresses a page may link to.
///
/// An allow-list, because browsers know more schemes that run code than anybody remembers.
package enum URLPolicy {
  /// The schemes of addresses that name one; addresses without a scheme are allowed as well.
  package static let schemes = ["https", "http", "mailto", "tel"]

  /// What is written in place of an address that is not allowed: browsers show nothing for it.
  package static let refused = "about:invalid"

  /// Whether an address is relative or has an allowed scheme.
  ///
  /// Read as browsers read it: control characters and spaces in front are skipped, tabs and line
  /// ends are skipped everywhere, and the case of the scheme does not matter.
  /// - Complexity: O(n), method: URL Standard 4.4
  ///   (https://url.spec.whatwg.org/#concept-basic-url-parser).
  package static func allows(_ address: some Sequence<UInt8>) -> Bool {
    guard let scheme = scheme(of: address) else { return true }
    return schemes.contains { $0.utf8.elementsEqual(scheme) }
  }

  /// Whether every address in a list such as that of `srcset` is allowed.
  /// - Complexity: O(n)
  package static func allowsAll(in list: some Sequence<UInt8>) -> Bool {
    Array(list).split { $0 == UInt8(ascii: ",") || $0 <= 0x20 }.allSatisfy { allows($0) }
  }

  /// The scheme in lower case, or nil when the address is relative.
  private static func scheme(of address: some Sequence<UInt8>) -> [UInt8]? {
    var scheme: [UInt8] = []
    for byte in address where !isSkipped(byte, atStart: scheme.isEmpty) {
      let lower = byte | 0x20
      switch byte {
      case UInt8(ascii: ":") where !scheme.isEmpty: return scheme
      case _ where (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower): scheme.append(lower)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        if scheme.isEmpty { return nil }
        scheme.append(byte)
      default: return nil
      }
    }
    return nil
  }

  private static func isSkipped(_ byte: UInt8, atStart: Bool) -> Bool {
    byte == 0x09 || byte == 0x0A || byte == 0x0D || (atStart && byte <= 0x20)
  }
}

extension Escaping {
  /// Appends an address for a quoted attribute value, or `about:invalid` for one not allowed.
  /// - Complexity: O(n)
  package static func url(_ address: some Sequence<UInt8>, into output: inout [UInt8]) {
    let bytes = Array(address)
    if URLPolicy.allows(bytes) {
      attribute(bytes, into: &output)
    } else {
      output.append(contentsOf: URLPolicy.refused.utf8)
    }
  }
}
