import HTML
import Markdown

/// Writes a block of a saved page as HTML: its words, and of all its markup links, emphasis and code.
///
/// Nothing is copied from the page but words and addresses, so no tag or handler of a stranger's can pass.
struct SavedMarkup {
  /// Where the page's own addresses lead.
  let links: SavedLinks

  /// The HTML of a block; nil when its words alone are all there is.
  /// - Complexity: O(bytes)
  func html(of block: TextBlock) -> [UInt8]? {
    switch block.kind {
    case .quote: Array("<blockquote><p>".utf8) + words(block) + Array("</p></blockquote>".utf8)
    case .item: Array("<ul><li>".utf8) + words(block) + Array("</li></ul>".utf8)
    case _ where block.marks.isEmpty: nil
    default: Array("<p>".utf8) + words(block) + Array("</p>".utf8)
    }
  }

  private func words(_ block: TextBlock) -> [UInt8] {
    var html: [UInt8] = []
    html.reserveCapacity(block.text.count + 64 * block.marks.count)
    var place = 0
    var link: Int32 = -1
    for mark in block.marks where mark.range.lowerBound >= place {
      let gap = block.text[place..<mark.range.lowerBound]
      if link >= 0, link != mark.link || gap.contains(where: { $0 != 0x20 }) {
        html += "</a>".utf8
        link = -1
      }
      Self.escape(gap, into: &html)
      if link < 0, let address = mark.address.flatMap({ links.address($0[...]) }) {
        html += "<a href=\"".utf8
        Self.escape(address[...], into: &html)
        html += "\">".utf8
        link = mark.link
      }
      let names = Self.names(mark.style)
      for name in names { html += "<\(name)>".utf8 }
      Self.escape(block.text[mark.range], into: &html)
      for name in names.reversed() { html += "</\(name)>".utf8 }
      place = mark.range.upperBound
    }
    if link >= 0 { html += "</a>".utf8 }
    Self.escape(block.text[place...], into: &html)
    return html
  }

  private static func names(_ style: TextMark.Style) -> [String] {
    [
      style.contains(.strong) ? "strong" : nil, style.contains(.emphasis) ? "em" : nil,
      style.contains(.code) ? "code" : nil,
    ].compactMap(\.self)
  }

  private static func escape(_ words: ArraySlice<UInt8>, into html: inout [UInt8]) {
    for byte in words {
      switch byte {
      case UInt8(ascii: "&"): html += "&amp;".utf8
      case UInt8(ascii: "<"): html += "&lt;".utf8
      case UInt8(ascii: ">"): html += "&gt;".utf8
      case UInt8(ascii: "\""): html += "&quot;".utf8
      case UInt8(ascii: "'"): html += "&#39;".utf8
      default: html.append(byte)
      }
    }
  }
}
