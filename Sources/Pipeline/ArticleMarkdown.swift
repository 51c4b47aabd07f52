import Model

/// Writes an article as Markdown: front matter, then its paragraphs and subheads.
enum ArticleMarkdown {
  /// The text of the file; reading it again gives the same words.
  /// - Complexity: O(bytes)
  static func text(of article: Article) -> String {
    let details = article.details
    var lines = ["---", "title: \(quoted(details.headline))"]
    if let dek = details.dek { lines.append("dek: \(quoted(dek))") }
    if !details.byline.isEmpty {
      lines.append("byline: [\(details.byline.map(quoted).joined(separator: ", "))]")
    }
    if !details.outlet.isEmpty { lines.append("outlet: \(quoted(details.outlet))") }
    if let date = details.published { lines.append("date: \(date.iso)") }
    if let date = details.updated { lines.append("updated: \(date.iso)") }
    if let link = details.link { lines.append("url: \(quoted(link))") }
    if let language = details.language { lines.append("language: \(language.text)") }
    lines.append("---")
    for block in article.blocks {
      switch block.kind {
      case .subhead: lines += ["", "## " + escaped(block.text)]
      case .paragraph: lines += ["", escaped(block.text)]
      case .furniture: break
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A YAML text in single quotes (https://yaml.org/spec/1.1/#id905860).
  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [0x27]
    for byte in text.utf8 { bytes += byte == 0x27 ? [0x27, 0x27] : [byte] }
    return String(decoding: bytes + [0x27], as: UTF8.self)
  }

  /// Words with a backslash before each mark that Markdown would take for its own
  /// (https://spec.commonmark.org/0.31.2/#backslash-escapes).
  private static func escaped(_ text: String) -> String {
    let marks: Set<UInt8> = [0x5C, 0x60, 0x2A, 0x5F, 0x5B, 0x5D, 0x3C, 0x3E, 0x7E, 0x7C, 0x26]
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if marks.contains(byte) { bytes.append(0x5C) }
      bytes.append(byte)
    }
    return String(decoding: withoutMarker(bytes), as: UTF8.self)
  }

  /// A paragraph must not begin a heading or a list: `#`, `-`, `+`, `=`, or `12.` and `12)`.
  private static func withoutMarker(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.first else { return bytes }
    if [0x23, 0x2D, 0x2B, 0x3D].contains(first) { return [0x5C] + bytes }
    let digits = bytes.prefix { $0 &- 0x30 < 10 }
    guard !digits.isEmpty, digits.count < bytes.count, [0x2E, 0x29].contains(bytes[digits.count])
    else { return bytes }
    return digits + [0x5C] + bytes[digits.count...]
  }
}
