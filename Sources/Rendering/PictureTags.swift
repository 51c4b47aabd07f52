import Model

/// Completes the pictures of a text: with their size, so that nothing moves when they come, and with the
/// leave to come when they are needed.
///
/// What an author of HTML has said of a picture stays. The first picture of a text is not put off, since
/// it may be what the page begins with.
enum PictureTags {
  /// The same markup with its pictures completed.
  /// - Parameters:
  ///   - html: markup whose text is escaped.
  ///   - size: the size of the picture at an address, as it stands in the markup, without entities.
  /// - Returns: the markup, with attributes of ours behind those that are there.
  /// - Complexity: O(bytes)
  static func completed(_ html: [UInt8], size: (String) -> PictureSize?) -> [UInt8] {
    var result: [UInt8] = []
    var (rest, isFirst) = (html[...], true)
    while let start = start(in: rest), let tag = Tag(html[start..<rest.endIndex]) {
      result += html[rest.startIndex..<tag.end]
      if !tag.has("width"), !tag.has("height"), let size = tag.source.flatMap(size) {
        result += Array(" width=\"\(size.width)\" height=\"\(size.height)\"".utf8)
      }
      if !isFirst, !tag.has("loading") { result += Array(" loading=\"lazy\"".utf8) }
      if !tag.has("decoding") { result += Array(" decoding=\"async\"".utf8) }
      isFirst = false
      rest = html[tag.end...]
    }
    return result.isEmpty ? html : result + rest
  }

  /// Where the next picture begins.
  private static func start(in html: ArraySlice<UInt8>) -> Int? {
    var rest = html
    while let place = rest.firstIndex(of: UInt8(ascii: "<")) {
      if html[place...].starts(with: "<img ".utf8) { return place }
      rest = html[(place + 1)...]
    }
    return nil
  }

  /// The attributes of a tag.
  private struct Tag {
    /// Where further attributes go: behind the last.
    private(set) var end: Int
    private(set) var source: String?
    private var names: [ArraySlice<UInt8>] = []

    func has(_ name: String) -> Bool { names.contains { $0.elementsEqual(name.utf8) } }

    /// Reads a tag; nil when it has no end.
    init?(_ html: ArraySlice<UInt8>) {
      var index = html.startIndex + "<img".utf8.count
      end = index
      while index < html.endIndex {
        let byte = html[index]
        if byte == UInt8(ascii: ">") { return }
        if byte <= 0x20 || byte == UInt8(ascii: "/") {
          index += 1
          continue
        }
        let name = html[index...].prefix { $0 > 0x20 && !"=>/".utf8.contains($0) }
        names.append(name)
        index = max(name.endIndex, index + 1)
        if index < html.endIndex, html[index] == UInt8(ascii: "=") {
          guard let value = Self.value(html[(index + 1)...]) else { return nil }
          index = value.end
          if name.elementsEqual("src".utf8) {
            source = String(decoding: HTMLEntities.resolved(value.text), as: UTF8.self)
          }
        }
        end = index
      }
      return nil
    }

    private static func value(
      _ html: ArraySlice<UInt8>
    ) -> (text: ArraySlice<UInt8>, end: Int)? {
      guard let mark = html.first else { return nil }
      if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
        let text = html.dropFirst().prefix { $0 != mark }
        return text.endIndex < html.endIndex ? (text, text.endIndex + 1) : nil
      }
      let text = html.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      return (text, text.endIndex)
    }
  }
}
