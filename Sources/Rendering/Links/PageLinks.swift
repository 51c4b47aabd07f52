import Glibc
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
    let depth = page.path.utf8.count { $0 == UInt8(ascii: "/") }
    let own = Self.ownAddress(of: page, on: site)
    var plain: [Range<Int>] = []
    var lines: Set<String> = []
    for link in scan.links {
      // Nearly all addresses are places on the page itself, and nearly all of them are there.
      if scan.isHere(link) { continue }
      let address = page.bytes[link.range]
      if let file = Self.plainFile(address, at: depth), !file.elementsEqual(page.path.utf8) {
        plain.append(file.startIndex..<file.endIndex)
      } else if !address.elementsEqual(own), let line = Self.line(for: link, in: scan, page, site) {
        lines.insert(line)
      }
    }
    text = Self.text(plain, of: page.bytes, and: lines)
  }

  /// The address that a page gives as its canonical one, as it stands in the page.
  private static func ownAddress(of page: Page, on site: SiteConfiguration) -> [UInt8] {
    guard let base = site.baseURL else { return [] }
    return Array(base.utf8) + page.path.utf8.dropLast("index.html".utf8.count)
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

  /// All lines in their order, each once.
  ///
  /// Of plain files not one text is made before the last step: a large site has a million of them.
  private static func text(
    _ plain: [Range<Int>], of bytes: [UInt8], and lines: Set<String>
  ) -> String {
    var written: [UInt8] = []
    bytes.withUnsafeBytes { page in
      let sorted = plain.sorted { compare(page[$0], page[$1]) < 0 }
      var last: Range<Int>?
      for range in sorted where last.map({ compare(page[$0], page[range]) != 0 }) ?? true {
        if !written.isEmpty { written.append(UInt8(ascii: "\n")) }
        written += page[range]
        last = range
      }
    }
    let text = String(decoding: written, as: UTF8.self)
    if lines.isEmpty { return text }
    let all = lines.union(PageLinks(text: text).targets).filter {
      !$0.utf8.contains(UInt8(ascii: "\n"))
    }
    return all.sorted { $0.precedes($1) }.joined(separator: "\n")
  }

  /// The order of bytes: below zero when the first comes first.
  private static func compare(
    _ first: Slice<UnsafeRawBufferPointer>, _ second: Slice<UnsafeRawBufferPointer>
  ) -> Int {
    let (one, other) = (
      UnsafeRawBufferPointer(rebasing: first), UnsafeRawBufferPointer(rebasing: second)
    )
    guard let start = one.baseAddress, let begin = other.baseAddress else {
      return one.count - other.count
    }
    let order = Int(memcmp(start, begin, min(one.count, other.count)))
    return order == 0 ? one.count - other.count : order
  }

  /// The lines.
  package var targets: [String] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
  }

  /// The file that a plain address leads to from a page so many folders deep: the steps up to the root,
  /// then plain letters.
  ///
  /// Templates write nearly all addresses so. It is what `SiteAddress` says of it, without looking for all
  /// that an author may write.
  static func plainFile(_ address: ArraySlice<UInt8>, at depth: Int) -> ArraySlice<UInt8>? {
    var rest = address.prefix { $0 != UInt8(ascii: "#") }
    var depth = depth
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
    return last == 0x2E ? nil : rest
  }
}
