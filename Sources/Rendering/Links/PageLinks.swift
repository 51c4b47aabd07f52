import Model

/// What a page leads to within its site, kept as one text for the build's memory: in the order of the page,
/// one line for each file, and for each place of its own that it leads to and does not have, `#` and the
/// place's name.
package struct PageLinks: Hashable, Sendable {
  /// The lines, with line feeds between them.
  package let text: String

  /// What was kept.
  package init(text: String) { self.text = text }

  /// What a finished page leads to; nothing for what is no page.
  /// - Complexity: O(bytes)
  init(of page: Page, on site: SiteConfiguration) {
    guard page.path.utf8.suffix(5).elementsEqual(".html".utf8) else {
      text = ""
      return
    }
    let scan = PageScan(page.bytes)
    let depth = page.path.utf8.count { $0 == UInt8(ascii: "/") }
    let base = Array((site.baseURL ?? "").utf8)
    let path = Array(page.path.utf8)
    let own = base.isEmpty ? [] : base + path.dropLast("index.html".utf8.count)
    var lines = TargetLines()
    page.bytes.withUnsafeBufferPointer { bytes in
      for link in scan.links {
        // Nearly all addresses are places on the page itself, and nearly all of them are there.
        if scan.isHere(link) { continue }
        let address = UnsafeBufferPointer(rebasing: bytes[link.range])
        if let file = Self.plainFile(address, at: depth), !Self.isSame(file, path) {
          lines.add(file)
        } else if !Self.isElsewhere(address, base), !Self.isSame(address, own),
          let line = Self.line(for: link, in: scan, page, site)
        {
          Array(line.utf8).withUnsafeBufferPointer { lines.add($0) }
        }
      }
    }
    text = String(decoding: lines.bytes, as: UTF8.self)
  }

  /// Whether an address leads out of the site, told by its first bytes alone, as far as they tell it.
  private static func isElsewhere(_ address: UnsafeBufferPointer<UInt8>, _ base: [UInt8]) -> Bool {
    guard begins(address, with: "https://") || begins(address, with: "http://") else {
      return false
    }
    let shared = min(address.count, base.count)
    guard let place = (0..<shared).first(where: { address[$0] != base[$0] }) else {
      return base.isEmpty
    }
    // An entity or a space may yet stand for what the base has there.
    return address[place] > 0x20 && address[place] != UInt8(ascii: "&")
  }

  private static func begins(
    _ address: UnsafeBufferPointer<UInt8>, with start: StaticString
  ) -> Bool {
    address.starts(
      with: UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount))
  }

  private static func isSame(_ address: UnsafeBufferPointer<UInt8>, _ bytes: [UInt8]) -> Bool {
    address.count == bytes.count && address.elementsEqual(bytes)
  }

  /// The line for an address that is written in another way than templates do; nil when it needs none.
  private static func line(
    for link: PageScan.Link, in scan: PageScan, _ page: Page, _ site: SiteConfiguration
  ) -> String? {
    switch SiteAddress(scan.text(of: link), on: page.path, of: site) {
    case .here(let fragment): return scan.has(fragment) ? nil : "#" + fragment
    case .file(let file, let fragment):
      guard file.isSame(as: page.path) else { return file }
      return scan.has(fragment) ? nil : "#" + fragment
    case .web, .other: return nil
    }
  }

  /// The lines.
  package var targets: [String] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
  }

  /// The lines that are not among known ones.
  ///
  /// Nearly all are, and a large site has a million of them; so of those no text is made.
  /// - Complexity: O(bytes)
  package func targets(missingIn known: TargetPrints) -> [String] {
    var (missing, text): ([String], String) = ([], text)
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
        let name = UnsafeBufferPointer(rebasing: line)
        if !known.contains(name) { missing.append(String(decoding: name, as: UTF8.self)) }
        start = line.endIndex + 1
      }
    }
    return missing
  }

  /// The file that a plain address leads to from a page so many folders deep: the steps up to the root,
  /// then plain letters.
  ///
  /// Templates write nearly all addresses so. It is what `SiteAddress` says of it, without looking for all
  /// that an author may write.
  static func plainFile(
    _ address: UnsafeBufferPointer<UInt8>, at depth: Int
  ) -> UnsafeBufferPointer<UInt8>? {
    let end = address.firstIndex(of: UInt8(ascii: "#")) ?? address.count
    let start = 3 * depth
    for index in 0..<min(start, end) where address[index] != (index % 3 == 2 ? 0x2F : 0x2E) {
      return nil
    }
    guard start < end, address[start] != 0x2F, address[start] != 0x2E, address[end - 1] != 0x2F
    else { return nil }
    let rest = UnsafeBufferPointer(rebasing: address[start..<end])
    var previous: UInt8 = 0x2F
    for byte in rest {
      let isLetter = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      guard isLetter || (byte == 0x2E || byte == 0x2F) && previous != 0x2F && previous != 0x2E
      else { return nil }
      previous = byte
    }
    return previous == 0x2E ? nil : rest
  }
}
