import Model

/// What a page leads to within its site, kept as one text for the build's memory: one line for each
/// file, and for each place of its own that it leads to and does not have, `#` and the place's name.
package struct PageLinks: Hashable, Sendable {
  /// The lines, sorted, with line feeds between them.
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
    let folders = page.path.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { Array($0) }
    var lines: Set<String> = []
    for link in scan.links {
      // Nearly all addresses are places on the page itself, and nearly all of them are there.
      if scan.isHere(link) { continue }
      if let file = Self.plainFile(page.bytes[link.range], from: folders),
        !file.isSame(as: page.path)
      {
        lines.insert(file)
        continue
      }
      switch SiteAddress(scan.text(of: link), on: page.path, of: site) {
      case .here(let fragment):
        if !scan.has(fragment) { lines.insert("#" + fragment) }
      case .file(let file, let fragment):
        if file.isSame(as: page.path) {
          if !scan.has(fragment) { lines.insert("#" + fragment) }
        } else {
          lines.insert(file)
        }
      case .web, .other: break
      }
    }
    text = lines.filter { !$0.utf8.contains(UInt8(ascii: "\n")) }
      .sorted { $0.precedes($1) }.joined(separator: "\n")
  }

  /// The lines.
  package var targets: [String] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
  }

  /// The file that a plain address leads to: the steps up to the root, then plain letters.
  ///
  /// Templates write nearly all addresses so. It is what `SiteAddress` says of it, without looking for all
  /// that an author may write.
  static func plainFile(_ address: ArraySlice<UInt8>, from folders: [[UInt8]]) -> String? {
    var rest = address.prefix { $0 != UInt8(ascii: "#") }
    var depth = folders.count
    while rest.starts(with: [0x2E, 0x2E, 0x2F]) {
      rest = rest.dropFirst(3)
      depth -= 1
    }
    guard depth == 0, let last = rest.last, last != 0x2F, rest.first != 0x2F else { return nil }
    var previous: UInt8 = 0x2F
    for byte in rest {
      let isLetter = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      guard isLetter || (byte == 0x2E || byte == 0x2F) && previous != 0x2F && previous != 0x2E
      else { return nil }
      previous = byte
    }
    return last == 0x2E ? nil : String(decoding: rest, as: UTF8.self)
  }
}
