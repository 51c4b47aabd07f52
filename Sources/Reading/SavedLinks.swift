import Markdown

/// Where the links of a saved page lead from the site.
struct SavedLinks {
  /// The scheme and host of the page's own address, and the folder of that page; empty when it has none.
  private let origin: [UInt8]
  private let folder: [UInt8]

  /// Longer ones are not addresses but data.
  private static let longest = 2_048

  /// Links of a page that was found at an address.
  init(of page: String?) {
    let bytes = Array((page ?? "").utf8)
    guard let mark = bytes.firstIndex(of: UInt8(ascii: ":")), bytes.count > mark + 3,
      Self.isSound(bytes)
    else {
      (origin, folder) = ([], [])
      return
    }
    let path = bytes[(mark + 3)...].prefix { !Self.ends.contains($0) }
    let end = bytes[(mark + 3)...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
    origin = Array(bytes[..<min(end, path.endIndex)])
    let slash = path.lastIndex(of: UInt8(ascii: "/"))
    folder = slash.map { Array(bytes[...$0]) } ?? origin + [UInt8(ascii: "/")]
  }

  private static let ends = Array("?#".utf8)

  /// A whole address on the web, or of a mailbox or a telephone; nil for one that leads nowhere from the
  /// site, or might run something.
  /// - Complexity: O(length)
  func address(_ written: ArraySlice<UInt8>) -> [UInt8]? {
    let address = Self.cleaned(written)
    guard let first = address.first, first != UInt8(ascii: "?"), address.count <= Self.longest,
      Self.isSound(address)
    else { return nil }
    switch MarkdownURLPolicy().verdict(on: address, for: .link) {
    case .elsewhere:
      return first == UInt8(ascii: "/") ? Array("https:".utf8) + address : address
    case .onSite where !origin.isEmpty:
      return (first == UInt8(ascii: "/") ? origin : folder) + address
    default: return nil
    }
  }

  /// Without what browsers pass over: white space around it, tabs and line ends in it.
  private static func cleaned(_ written: ArraySlice<UInt8>) -> [UInt8] {
    let bare = written.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    let start = bare.firstIndex { $0 > 0x20 } ?? bare.endIndex
    let end = bare.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return bare[start..<end].flatMap { $0 == 0x20 ? Array("%20".utf8) : [$0] }
  }

  /// Whether it has none of the marks that no address is written with.
  private static func isSound(_ address: [UInt8]) -> Bool {
    address.allSatisfy { $0 > 0x20 && $0 != 0x7F && !marks.contains($0) }
  }

  private static let marks = Array("\\\"<>`^{|}".utf8)
}
