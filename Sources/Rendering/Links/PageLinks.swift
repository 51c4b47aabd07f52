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
    var lines: Set<String> = []
    for link in scan.links {
      // Nearly all addresses are places on the page itself, and nearly all of them are there.
      if page.bytes[link.range.lowerBound] == UInt8(ascii: "#"), scan.hasName(of: link) { continue }
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
}
