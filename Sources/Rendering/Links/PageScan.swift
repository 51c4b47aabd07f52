import Glibc

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
  /// The addresses, in the order of the page, each once.
  package private(set) var links: [Link] = []
  /// The fingerprints of all `id`s.
  private(set) var names: Set<UInt64> = []

  /// Scans a page.
  /// - Complexity: O(bytes), about a gigabyte a second
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var seen: Set<UInt64> = []
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
        let text = isHere ? value.dropFirst() : value
        let print = Self.print(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: page[text])))
        if kind == .name {
          names.insert(print)
        } else if seen.insert(isHere ? print : ~print).inserted {
          links.append(
            Link(range: value, isLoaded: kind == .source, place: isHere ? print : nil))
        }
      }
    }
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

  /// A fingerprint of a name; enough to tell those of one page apart.
  private static func print(_ name: UnsafeRawBufferPointer) -> UInt64 {
    var state = UInt64(name.count) ^ 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index < name.count {
      var word: UInt64 = 0
      if index + 8 <= name.count {
        word = name.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      } else {
        for offset in index..<name.count { word = word << 8 | UInt64(name[offset]) }
      }
      let product = (state ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
      state = product.high ^ product.low
      index += 8
    }
    return state
  }

  private static func print(of name: [UInt8]) -> UInt64 { name.withUnsafeBytes(print) }

  /// The words of an address, without entities.
  package func text(of link: Link) -> String {
    String(decoding: HTMLEntities.resolved(bytes[link.range]), as: UTF8.self)
  }

  /// Whether a link names a place on this very page that is there, as it is written.
  func isHere(_ link: Link) -> Bool { link.place.map(names.contains) ?? false }

  /// Whether a place is there; the top of the page always is, and what names words is for the browser.
  package func has(_ fragment: String) -> Bool {
    let isAlways = fragment.isEmpty || fragment == "top"
    if isAlways || fragment.utf8.starts(with: ":~:".utf8) { return true }
    return [Array(fragment.utf8), SiteAddress.decoded(fragment.utf8)].contains { name in
      names.contains(Self.print(of: name))
        || names.contains(Self.print(of: HTMLEntities.escaped(name)))
    }
  }
}
