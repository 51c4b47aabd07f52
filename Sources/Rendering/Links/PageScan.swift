import Glibc
import Model

/// The addresses and the names of places of a finished page, found in its bytes.
///
/// Every attribute of ours stands in quotation marks, and in the text of a page no such mark follows an
/// equals sign, because text is escaped. So it is enough to jump from one equals sign to the next.
package struct PageScan: Sendable {
  /// An address as it stands in the page, entities and all.
  package struct Link: Sendable {
    /// Its bytes.
    package let range: Range<Int>
    /// Whether something is shown or loaded from there, rather than led to.
    package let isLoaded: Bool
    /// The fingerprint of the place it names on this very page; nil for other addresses.
    let place: UInt64?
  }

  /// The page.
  package let bytes: [UInt8]
  /// The addresses, in the order of the page; one that stands there twice comes twice.
  package private(set) var links: [Link] = []
  /// The fingerprints of all `id`s, sorted.
  private var names: [UInt64] = []

  /// Scans a page.
  /// - Complexity: O(bytes + places × log(places)), about a gigabyte a second
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    links.reserveCapacity(64)
    bytes.withUnsafeBufferPointer { page in
      var index = 0
      while let sign = Self.next(UInt8(ascii: "="), in: page, from: index) {
        index = sign + 1
        guard index < page.count, page[index] == 0x22 || page[index] == 0x27 else { continue }
        guard let kind = Self.kind(page, before: sign),
          let end = Self.next(page[index], in: page, from: index + 1)
        else { continue }
        let value = (index + 1)..<end
        index = end
        let isHere = kind == .address && !value.isEmpty && page[value.lowerBound] == 0x23
        if kind == .name {
          names.append(Self.print(page, value))
        } else {
          links.append(
            Link(
              range: value, isLoaded: kind == .source,
              place: isHere ? Self.print(page, value.dropFirst()) : nil))
        }
      }
    }
    names.sort()
  }

  private static func print(_ page: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> UInt64 {
    TargetPrints.print(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: page[name])))
  }

  private enum Kind { case address, source, name }

  /// What an attribute is for, told by the letters before its equals sign.
  private static func kind(_ page: UnsafeBufferPointer<UInt8>, before sign: Int) -> Kind? {
    if ends(page, sign, with: "id") { return .name }
    if ends(page, sign, with: "href") { return .address }
    return ends(page, sign, with: "src") || ends(page, sign, with: "poster") ? .source : nil
  }

  private static func ends(
    _ page: UnsafeBufferPointer<UInt8>, _ end: Int, with name: StaticString
  ) -> Bool {
    let count = name.utf8CodeUnitCount
    let start = end - count
    guard start > 0, page[start - 1] <= 0x20 else { return false }
    for index in 0..<count where page[start + index] | 0x20 != name.utf8Start[index] {
      return false
    }
    return true
  }

  private static func next(
    _ byte: UInt8, in page: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let base = page.baseAddress, start < page.count,
      let found = memchr(base + start, Int32(byte), page.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The words of an address, without entities.
  package func text(of link: Link) -> String {
    String(decoding: HTMLEntities.resolved(bytes[link.range]), as: UTF8.self)
  }

  /// Whether a link names a place on this very page that is there, as it is written.
  func isHere(_ link: Link) -> Bool { link.place.map(hasName) ?? false }

  /// Whether a place is there; the top of the page always is, and what names words is for the browser.
  package func has(_ fragment: String) -> Bool {
    let isAlways = fragment.isEmpty || fragment == "top"
    if isAlways || fragment.utf8.starts(with: ":~:".utf8) { return true }
    return [Array(fragment.utf8), SiteAddress.decoded(fragment.utf8)].contains { name in
      has(name) || has(HTMLEntities.escaped(name))
    }
  }

  private func has(_ name: [UInt8]) -> Bool {
    hasName(name.withUnsafeBytes(TargetPrints.print))
  }

  private func hasName(_ print: UInt64) -> Bool {
    let index = names.firstPlace { $0 >= print }
    return index < names.count && names[index] == print
  }
}
