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
  package static func isOne(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")),
      name.distance(from: dot, to: name.endIndex) <= 6
    else { return false }
    let ending = name[dot...].map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    return endings.contains { $0.utf8.elementsEqual(ending) }
  }
}
