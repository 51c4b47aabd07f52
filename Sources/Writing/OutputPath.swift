/// A page's path that is safe to write on every system: it stays below the output folder.
///
/// Paths are looked at as bytes and taken apart once; nothing is decoded or put together later.
struct OutputPath: Sendable {
  /// The path as the page has it.
  let text: String
  /// The folders it leads through.
  let folders: [String]
  /// The file's name in the last of them.
  let name: String

  /// A path without flaw, or nil.
  init?(_ text: String) {
    guard Self.flaw(in: text) == nil else { return nil }
    let segments = Self.segments(of: text)
    self.text = text
    folders = segments.dropLast().map { String(decoding: $0, as: UTF8.self) }
    name = String(decoding: segments.last ?? [], as: UTF8.self)
  }

  /// The paths of the folders it leads through, outermost first: `a`, `a/b` for `a/b/c.html`.
  var ancestors: [String] {
    folders.indices.map { folders[...$0].joined(separator: "/") }
  }

  /// What makes a path unfit to be written, or nil when it is fit.
  ///
  /// A quotation mark or backslash is refused as well: some systems cannot store it, and so the
  /// manifest needs no escapes.
  static func flaw(in text: String) -> String? {
    if text.utf8.contains(where: isUnfit) {
      return "it holds a control character, a quotation mark or a backslash"
    }
    let segments = segments(of: text)
    if segments.contains(where: \.isEmpty) { return "it has an empty part" }
    if segments.contains(where: { $0 == dot || $0 == dot + dot }) {
      return "it has a part that is only dots"
    }
    if segments.contains(where: { $0.count > 255 }) { return "a part is longer than 255 bytes" }
    if segments.count > 64 { return "it is nested more than 64 folders deep" }
    return isOurs(segments[0]) ? "explainer keeps its own records under that name" : nil
  }

  private static let dot: [UInt8] = [UInt8(ascii: ".")]

  private static func segments(of text: String) -> [[UInt8]] {
    text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Array.init)
  }

  private static func isUnfit(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Letter case is ignored, because on many disks `Manifest.json` is the manifest.
  private static func isOurs(_ segment: [UInt8]) -> Bool {
    let folded = segment.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    return folded == Array(Manifest.fileName.utf8) || folded.starts(with: OwnName.prefix.utf8)
  }
}

extension OutputPath: Comparable {
  static func == (first: OutputPath, second: OutputPath) -> Bool {
    first.text.utf8.elementsEqual(second.text.utf8)
  }

  /// Orders by bytes: the same on every machine, and the files of a folder stand together.
  static func < (first: OutputPath, second: OutputPath) -> Bool {
    first.text.utf8.lexicographicallyPrecedes(second.text.utf8)
  }
}
