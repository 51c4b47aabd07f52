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
        let print = Self.print(UnsafeBufferPointer(rebasing: page[value]))
        if kind == .name {
          names.insert(print)
        } else if seen.insert(print).inserted {
          links.append(Link(range: value, isLoaded: kind == .source))
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
    page[start...].firstIndex(of: byte)
  }

  /// A fingerprint of a name; enough to tell those of one page apart.
  static func print(_ name: some Sequence<UInt8>) -> UInt64 {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return state
  }

  /// The words of an address, without entities.
  package func text(of link: Link) -> String {
    String(decoding: HTMLEntities.resolved(bytes[link.range]), as: UTF8.self)
  }

  /// Whether the place that a link on this very page names is there, as it is written.
  func hasName(of link: Link) -> Bool {
    names.contains(Self.print(bytes[link.range].dropFirst()))
  }

  /// Whether a place is there; the top of the page always is, and what names words is for the browser.
  package func has(_ fragment: String) -> Bool {
    let isAlways = fragment.isEmpty || fragment == "top"
    if isAlways || fragment.utf8.starts(with: ":~:".utf8) { return true }
    return [Array(fragment.utf8), SiteAddress.decoded(fragment.utf8)].contains { name in
      names.contains(Self.print(name)) || names.contains(Self.print(HTMLEntities.escaped(name)))
    }
  }
}
