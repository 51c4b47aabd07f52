/// Which paragraph of which page the preview is asked about: `page=dam&block=3fa9c2e1b0`.
struct EvidenceQuery: Hashable {
  /// The page's address below the site's root, without slashes at its ends.
  let address: String
  /// The paragraph's `id` on the page.
  let anchor: String

  /// The query, or nil when it is none that the preview's script makes of addresses and anchors.
  init?(_ query: [UInt8]) {
    let parts = query.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
    guard parts.count == 2, let address = Self.value("page=", of: parts[0]),
      let anchor = Self.value("block=", of: parts[1])
    else { return nil }
    (self.address, self.anchor) = (address, anchor)
  }

  /// Addresses and anchors are slugs with slashes between them, so nothing has to be decoded.
  private static func value(_ name: String, of part: ArraySlice<UInt8>) -> String? {
    let value = part.dropFirst(name.utf8.count)
    let isPlain = value.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "/")
    }
    guard part.starts(with: name.utf8), isPlain, !value.isEmpty else { return nil }
    return String(decoding: value, as: UTF8.self)
  }
}
