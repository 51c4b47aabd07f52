import Model

/// Where a page stands on the site, and the way from it to everything else.
///
/// Links are relative and name files, so that the site works under any address, in any folder of
/// somebody else's site, and opened from a disk.
struct PagePlace: Hashable, Sendable {
  /// The page's file below the site's root: `energy-ceasefire/index.html`.
  let file: String
  /// The way to the site's root: `../`, or nothing on the front.
  let root: String
  /// How many folders it lies in; nil where that is not known.
  let depth: Int?

  /// The front.
  static let home = PagePlace(folder: "")

  /// The page of a folder below the site's root: `energy-ceasefire`, `about/team`.
  init(folder: String) {
    file = folder.isEmpty ? "index.html" : folder + "/index.html"
    let depth = folder.isEmpty ? 0 : folder.utf8.count { $0 == UInt8(ascii: "/") } + 1
    root = Self.root(atDepth: depth)
    self.depth = depth
  }

  /// The page that servers show for missing addresses, at whatever depth these are.
  ///
  /// So its links start at the server's root: at the path of the site's address, or `/`.
  init(missingUnder baseURL: String?) {
    file = "404.html"
    root = Self.path(ofAddress: baseURL ?? "")
    depth = nil
  }

  /// The same on a disk, where nothing is shown in place of what is missing: an ordinary page at the
  /// root.
  static let missingOnDisk = PagePlace(file: "404.html", root: "", depth: 0)

  /// A file below the site's root that is no folder's page: `2019/dam.html`.
  init(file: String) {
    let depth = file.utf8.count { $0 == UInt8(ascii: "/") }
    self.init(file: file, root: Self.root(atDepth: depth), depth: depth)
  }

  private init(file: String, root: String, depth: Int?) {
    (self.file, self.root, self.depth) = (file, root, depth)
  }

  /// The way to the site's root from so many folders below it.
  static func root(atDepth depth: Int) -> String { String(repeating: "../", count: depth) }

  /// The relative link from this page to another one.
  func link(to other: PagePlace) -> String {
    root + Self.encoded(other.file)
  }

  /// The relative link from this page to a page of the site.
  func link(to page: PageLink) -> String { link(toFolder: page.path) }

  /// The relative link from this page to the page of a folder below the site's root.
  func link(toFolder folder: String) -> String {
    var link = root
    if !folder.isEmpty {
      link += Self.encoded(folder)
      link += "/"
    }
    link += "index.html"
    return link
  }

  /// A link as an editor writes it, as it must stand on this page.
  ///
  /// What begins with `/` counts from the site's root. A folder means its page, so that
  /// `/about`, `/about/` and `/about/index.html` are the same. A link to another file of the content
  /// leads to where that stands on the site. Everything else is left alone.
  func link(_ written: String, from source: String) -> String {
    link(written, to: SourceLink(written, from: source))
  }

  /// The same for a link whose file of the content is known.
  func link(_ written: String, to file: SourceLink?) -> String {
    if let file { return root + Self.encoded(file.file) + file.rest }
    let bytes = Array(written.utf8)
    guard bytes.first == UInt8(ascii: "/") else { return written }
    let end = bytes.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
    let path = bytes[..<(end ?? bytes.endIndex)].drop { $0 == UInt8(ascii: "/") }
    let rest = String(decoding: bytes[(end ?? bytes.endIndex)...], as: UTF8.self)
    return root + Self.file(at: path) + rest
  }

  /// The page's address on the web, without the file's name, when the site's is known.
  func address(under baseURL: String?) -> String? {
    let folder = file.utf8.dropLast("index.html".utf8.count)
    return Self.address(of: String(Substring(folder)), under: baseURL)
  }

  /// The address on the web of any file of the site, when the site's is known.
  static func address(of file: String, under baseURL: String?) -> String? {
    guard let baseURL else { return nil }
    let base = baseURL.utf8.last == UInt8(ascii: "/") ? baseURL : baseURL + "/"
    return base + encoded(file)
  }

  private static func file(at path: ArraySlice<UInt8>) -> String {
    let text = String(decoding: path, as: UTF8.self)
    guard let last = path.last else { return "index.html" }
    if last == UInt8(ascii: "/") { return text + "index.html" }
    let name = path.lastIndex(of: UInt8(ascii: "/")).map { path[($0 + 1)...] } ?? path
    return name.contains(UInt8(ascii: ".")) ? text : text + "/index.html"
  }

  /// `/news/` out of `https://example.org/news`.
  private static func path(ofAddress address: String) -> String {
    let parts = address.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
    let folders = parts.dropFirst(2).map { String(Substring($0)) }
    return folders.isEmpty ? "/" : "/" + folders.joined(separator: "/") + "/"
  }

  /// Escapes what may not stand in an address as it is (RFC 3986, section 2.1).
  static func encoded(_ path: String) -> String {
    if path.utf8.withContiguousStorageIfAvailable({ $0.allSatisfy(isPlain) }) == true {
      return path
    }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
