import Glibc

/// Where the headings of HTML begin that the Markdown library made.
struct HeadingScan {
  /// The opening tag of a heading.
  struct Heading: Hashable {
    /// The place of its `<`.
    let offset: Int
    /// Its level, 1 the highest.
    let level: Int
  }

  /// The headings, in order.
  private(set) var headings: [Heading] = []

  /// Looks at every `<`, with the C library's search, since a page is mostly what lies between.
  /// - Complexity: O(length)
  init(_ html: [UInt8]) {
    headings = html.withUnsafeBytes { bytes in
      var found: [Heading] = []
      var start = 0
      while let base = bytes.baseAddress, start < bytes.count,
        let hit = memchr(base + start, Int32(UInt8(ascii: "<")), bytes.count - start)
      {
        let offset = base.distance(to: UnsafeRawPointer(hit))
        if let level = Self.level(at: offset, in: bytes) {
          found.append(Heading(offset: offset, level: level))
        }
        start = offset + 1
      }
      return found
    }
  }

  /// The level of `<h2`; `<hr` has none.
  private static func level(at offset: Int, in bytes: UnsafeRawBufferPointer) -> Int? {
    guard offset + 3 < bytes.count, bytes[offset + 1] == UInt8(ascii: "h"),
      (0x31...0x36).contains(bytes[offset + 2])
    else { return nil }
    return Int(bytes[offset + 2] - 0x30)
  }

  /// The level of the highest heading; nil without any.
  var highest: Int? { headings.map(\.level).min() }
}
