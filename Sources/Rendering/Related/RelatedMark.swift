import Glibc

/// The mark that keeps the place of what is known only when all pages are: what other pages tell of one.
///
/// Its bytes are no UTF-8, so that no text of a template's or an author's can have them.
enum RelatedMark {
  /// The bytes, as they stand in a page while it is made.
  static let bytes: [UInt8] = [0xFF, 0xFE, 0xFF]

  /// A page without the marks in it.
  /// - Returns: its bytes, and where the first mark stood; nil when the template has none.
  /// - Complexity: O(bytes)
  static func taken(from page: [UInt8]) -> (bytes: [UInt8], first: Int)? {
    guard let first = place(in: page, from: 0) else { return nil }
    var rest: [UInt8] = []
    rest.reserveCapacity(page.count - bytes.count)
    var (start, mark) = (0, Int?.some(first))
    while let end = mark {
      rest += page[start..<end]
      start = end + bytes.count
      mark = place(in: page, from: start)
    }
    rest += page[start...]
    return (rest, first)
  }

  private static func place(in page: [UInt8], from start: Int) -> Int? {
    page.withUnsafeBytes { page -> Int? in
      // No other byte of a page is one of these, so that the first of them is the mark.
      guard let base = page.baseAddress, start < page.count,
        let found = memchr(base + start, Int32(bytes[0]), page.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
