package import Model

/// Where an address on a page leads.
package enum SiteAddress: Hashable, Sendable {
  /// To a place on the same page.
  case here(fragment: String)
  /// To a file of the site, and perhaps to a place in it.
  case file(String, fragment: String)
  /// Out of the site.
  case web(String)
  /// Somewhere that no check can follow: a mail address, a telephone number, a picture in its own words.
  case other
}

extension SiteAddress {
  /// Reads an address as a browser does on a page of the site.
  /// - Parameters:
  ///   - text: the address, entities resolved
  ///   - page: the file of the page: `dam/index.html`
  ///   - site: where the site is published, so that full addresses of its own pages are known
  package init(_ text: String, on page: String, of site: SiteConfiguration) {
    if let plain = Self.plain(text, on: page) {
      self = plain
      return
    }
    let text = String(decoding: text.utf8.filter { $0 > 0x20 }, as: UTF8.self)
    if let base = site.baseURL, text.utf8.starts(with: base.utf8) {
      self = Self.path("/" + String(Substring(text.utf8.dropFirst(base.utf8.count))), on: page)
    } else if Self.starts(text, ["http://", "https://"]) {
      self = .web(text)
    } else if text.utf8.starts(with: "//".utf8) {
      self = .web("https:" + text)
    } else if Self.hasScheme(text) {
      self = .other
    } else {
      self = Self.path(Self.withoutBase(text, site), on: page)
    }
  }

  /// A plain address without a place in the file: most are, and need no long look.
  private static func plain(_ text: String, on page: String) -> SiteAddress? {
    let depth = page.utf8.count { $0 == UInt8(ascii: "/") }
    return text.withBytes { bytes in
      guard !bytes.contains(UInt8(ascii: "#")) else { return nil }
      return PageLinks.plainFile(bytes, at: depth).map {
        .file(String(decoding: $0, as: UTF8.self), fragment: "")
      }
    }
  }

  private static func path(_ text: String, on page: String) -> SiteAddress {
    let bytes = Array(text.utf8)
    let mark = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
    let fragment = mark < bytes.count ? String(decoding: bytes[(mark + 1)...], as: UTF8.self) : ""
    let query = bytes[..<mark].firstIndex(of: UInt8(ascii: "?")) ?? mark
    let path = decoded(bytes[..<query])
    if path.isEmpty { return .here(fragment: fragment) }
    var folders: [[UInt8]] = []
    if path.first != UInt8(ascii: "/") {
      folders = page.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { Array($0) }
    }
    for part in path.split(separator: UInt8(ascii: "/")) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8) {
        _ = folders.popLast()
      } else {
        folders.append(Array(part))
      }
    }
    let last = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last ?? []
    let isFolder = last.isEmpty || last.elementsEqual(".".utf8) || last.elementsEqual("..".utf8)
    if isFolder || folders.isEmpty { folders.append(Array("index.html".utf8)) }
    let file = Array(folders.joined(separator: [UInt8(ascii: "/")]))
    return .file(String(decoding: file, as: UTF8.self), fragment: fragment)
  }

  /// An address from the server's root without the folders that the site lies in.
  private static func withoutBase(_ text: String, _ site: SiteConfiguration) -> String {
    guard text.utf8.first == UInt8(ascii: "/"), let base = site.baseURL else { return text }
    let folders = base.utf8.split(separator: UInt8(ascii: "/")).dropFirst(2)
    let prefix = "/" + folders.map { String(Substring($0)) + "/" }.joined()
    guard text.utf8.starts(with: prefix.utf8) else { return text }
    return "/" + String(Substring(text.utf8.dropFirst(prefix.utf8.count)))
  }

  private static func starts(_ text: String, _ schemes: [String]) -> Bool {
    schemes.contains { scheme in
      let start = text.utf8.prefix(scheme.utf8.count).map { $0 | 0x20 }
      return start == scheme.utf8.map { $0 | 0x20 }
    }
  }

  private static func hasScheme(_ text: String) -> Bool {
    let head = text.utf8.prefix { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(byte)
    }
    return !head.isEmpty && text.utf8.dropFirst(head.count).first == UInt8(ascii: ":")
  }

  /// Bytes with `%20` and the like replaced (RFC 3986, section 2.1).
  static func decoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var rest = Array(bytes)[...]
    guard rest.contains(UInt8(ascii: "%")) else { return Array(rest) }
    var result: [UInt8] = []
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap(digit)
      if byte == UInt8(ascii: "%"), digits.count == 2 {
        result.append(digits[0] << 4 | digits[1])
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
