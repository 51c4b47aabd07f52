/// A file of the content that goes onto the site as it is: a picture, a document, a sound.
package struct StaticFile: Hashable, Sendable {
  /// The file.
  package let file: FoundFile
  /// Where it goes, below the site's root: `harrow-bridge/map.png`.
  package let address: String

  /// A file and where it goes.
  package init(_ file: FoundFile, address: String) {
    self.file = file
    self.address = address
  }

  /// The endings of files that go onto the site wherever they lie: what a page may show or offer.
  ///
  /// Anything else is more likely to be a slip, so that it is named in a warning instead.
  package static let endings = [
    ".avif", ".csv", ".gif", ".ico", ".jpeg", ".jpg", ".json", ".m4a", ".mp3", ".mp4", ".ogg",
    ".pdf", ".png", ".svg", ".vtt", ".webm", ".webp", ".xlsx", ".zip",
  ]

  /// Whether a file of that name goes onto the site as it is; the case of its ending does not matter.
  ///
  /// Every file of a site is asked, some of them more than once, so that nothing is copied here.
  package static func isOne(_ name: UnsafeRawBufferPointer) -> Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), name.count - dot <= 6 else {
      return false
    }
    return keys.contains(key(of: name[dot...]))
  }

  /// Whether a file of that name or path goes onto the site as it is.
  package static func isOne(_ name: String) -> Bool {
    name.withBytes { isOne(UnsafeRawBufferPointer($0)) }
  }

  private static let keys = endings.map { key(of: $0.utf8) }

  /// An ending of eight bytes at most as one number, in small letters.
  private static func key(of ending: some Sequence<UInt8>) -> UInt64 {
    ending.reduce(0) { $0 << 8 | UInt64((0x41...0x5A).contains($1) ? $1 + 0x20 : $1) }
  }
}
