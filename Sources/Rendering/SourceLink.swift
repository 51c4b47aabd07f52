import Model

/// A link that an editor wrote to another file of the content, `../maps/dam.png` or `about.md`: where
/// that file stands on the site.
///
/// So links work in the editor's own program and on the page. Where a file is no page of the site, its name
/// decides where it would be.
struct SourceLink {
  /// The file or page below the site's root: `maps/dam.png`, `about/index.html`.
  let file: String
  /// What follows it: `#history`.
  let rest: String
  /// The Markdown file below `Content/` that it names; nil when it is another file.
  let source: String?

  /// The file that a link leads to from a file of the content; nil for any other link, which stays as
  /// it is.
  init?(_ written: String, from source: String, among pages: SourceAddresses = SourceAddresses()) {
    let bytes = Array(written.utf8)
    let end = bytes.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
    let path = bytes[..<(end ?? bytes.endIndex)]
    guard Self.mayBeFile(path) else { return nil }
    guard let parts = Self.parts(of: path, from: source), let name = parts.last else { return nil }
    let folders = parts.dropLast()
    if name.utf8.suffix(3).elementsEqual(".md".utf8) {
      let path = parts.joined(separator: "/")
      let page = ContentAddress.page(name, in: folders)
      file = pages.page(of: path) ?? (page.isEmpty ? "index.html" : page + "/index.html")
      self.source = path
    } else if StaticFile.isOne(name) {
      let isVerbatim = folders.first.map { $0.isSame(as: "static") } ?? false
      file =
        isVerbatim
        ? parts.dropFirst().joined(separator: "/") : ContentAddress.file(name, in: folders)
      self.source = nil
    } else {
      return nil
    }
    rest = String(decoding: bytes[(end ?? bytes.endIndex)...], as: UTF8.self)
  }

  /// Whether the last part of a path may have an ending: most links lead to pages by their addresses.
  private static func mayBeFile(_ path: ArraySlice<UInt8>) -> Bool {
    for byte in path.reversed().drop(while: { $0 == UInt8(ascii: "/") }) {
      switch byte {
      case UInt8(ascii: "/"): return false
      case UInt8(ascii: "."), UInt8(ascii: "%"): return true
      default: break
      }
    }
    return false
  }

  /// The parts of the path below `Content/`; nil when it leaves that folder.
  private static func parts(of path: ArraySlice<UInt8>, from source: String) -> [String]? {
    guard let first = path.first else { return nil }
    let slash = UInt8(ascii: "/")
    var parts: [String] = []
    if first != slash {
      parts = source.utf8.split(separator: slash).dropFirst().dropLast().map {
        String(Substring($0))
      }
    }
    for part in path.split(separator: slash) {
      let name = String(decoding: SiteAddress.decoded(part), as: UTF8.self)
      if name == "." { continue }
      if name == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(name)
      }
    }
    return parts
  }
}

extension SiteAddress {
  /// Where an address leads that an author wrote to another file of the content, as the links of a page
  /// are told: `maps/dam.png`, `about/index.html#history`; nil for any other address.
  ///
  /// So a link that leads nowhere is found where it was written, though the page has another address.
  /// - Complexity: O(length)
  package static func target(written address: String, in source: String) -> String? {
    guard let link = SourceLink(address, from: source) else { return nil }
    let mark = link.rest.utf8.firstIndex(of: UInt8(ascii: "#"))
    return link.file + (mark.map { String(link.rest[$0...]) } ?? "")
  }
}
