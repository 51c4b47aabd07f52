/// Which addresses a link or an image may have.
///
/// An allow-list, because the dangerous ones cannot be listed: `javascript:` today, something else
/// tomorrow. Works on bytes and reads addresses as browsers do (WHATWG URL Standard, "basic URL
/// parser", https://url.spec.whatwg.org/#concept-basic-url-parser): white space and control bytes
/// around it are ignored, tabs and line ends inside it too, and letter case does not matter.
package struct MarkdownURLPolicy: Hashable, Sendable {
  /// What an address is used for.
  package enum Use: Hashable, Sendable {
    case link, image
  }

  /// What becomes of images on other people's servers, which could follow our readers about.
  package enum ForeignImages: Hashable, Sendable {
    /// A link to the image takes its place.
    case link
    /// They are shown.
    case allow
  }

  /// What an address is.
  package enum Verdict: Hashable, Sendable {
    /// It stays on the page it is on: `#sources`, or nothing at all.
    case onPage
    /// It leads to a page or a file of the site: `../maps/dam.png`, `/about/`, `?page=2`.
    case onSite
    /// It leads elsewhere, and may.
    case elsewhere
    /// It is an image elsewhere, which is not to be shown.
    case foreignImage
    /// It must not be written.
    case refused
  }

  /// What becomes of images on other servers.
  package var foreignImages: ForeignImages

  /// The policy of the site.
  package init(foreignImages: ForeignImages = .link) {
    self.foreignImages = foreignImages
  }

  /// Judges an address in its written form, entities and backslashes resolved.
  /// - Complexity: O(length)
  package func verdict(on address: some Collection<UInt8>, for use: Use) -> Verdict {
    address.allSatisfy(Self.isPlain)
      ? verdict(onCleaned: address, for: use)
      : verdict(onCleaned: Self.cleaned(address), for: use)
  }

  private func verdict(onCleaned address: some Collection<UInt8>, for use: Use) -> Verdict {
    guard let end = Self.endOfScheme(in: address) else {
      return Self.isForeign(address) ? elsewhere(for: use) : Self.relative(address)
    }
    let scheme = address[..<end]
    let isAllowed = use == .link ? Self.linkSchemes : Self.imageSchemes
    if isAllowed.contains(where: { scheme.elementsEqual($0.utf8) }) { return elsewhere(for: use) }
    return use == .image && Self.isPicture(address) ? .elsewhere : .refused
  }

  private static let linkSchemes = ["https", "http", "mailto", "tel"]
  private static let imageSchemes = ["https", "http"]

  private func elsewhere(for use: Use) -> Verdict {
    use == .image && foreignImages == .link ? .foreignImage : .elsewhere
  }

  /// Whether a browser reads the byte as it is, and here, where letter case does not matter.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && !(0x41...0x5A).contains(byte)
  }

  /// What a browser reads: lower case here, because only ASCII letters are ever compared.
  private static func cleaned(_ address: some Sequence<UInt8>) -> [UInt8] {
    var bytes = address.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
    return bytes[start...].map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }

  /// Where the letters before the first colon end, when they can be a scheme: `a2-b+c.d`.
  private static func endOfScheme<Address: Collection<UInt8>>(
    in address: Address
  ) -> Address.Index? {
    guard let first = address.first, (0x61...0x7A).contains(first) else { return nil }
    let end = address.firstIndex { byte in
      !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "+")
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."))
    }
    guard let end, address[end] == UInt8(ascii: ":") else { return nil }
    return end
  }

  /// Two slashes name another server; browsers take a backslash for a slash there.
  private static func isForeign(_ address: some Collection<UInt8>) -> Bool {
    let start = address.prefix(2)
    return start.count == 2
      && start.allSatisfy { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
  }

  private static func relative(_ address: some Collection<UInt8>) -> Verdict {
    address.isEmpty || address.first == UInt8(ascii: "#") ? .onPage : .onSite
  }

  /// Bitmaps only: an SVG is a program.
  private static func isPicture(_ address: some Collection<UInt8>) -> Bool {
    ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"].contains { type in
      guard address.starts(with: type.utf8) else { return false }
      let next = address.dropFirst(type.utf8.count).first
      return next == UInt8(ascii: ";") || next == UInt8(ascii: ",")
    }
  }
}
