/// Leaves out line breaks that lay out a template and show nothing on the page.
///
/// Browsers ignore white space beside the tags of blocks
/// (https://www.w3.org/TR/css-text-3/#white-space-phase-2). Only literal text of templates is touched, while
/// they are compiled, so that it costs nothing when pages are written; values stay as they are.
enum BlockSpace {
  /// The text without spaces that contain a line break and stand beside a block's tag.
  ///
  /// - Parameters:
  ///   - text: literal text between two tags of the template.
  ///   - context: the place in the markup where it begins.
  /// - Returns: what of it goes to the page.
  /// - Complexity: O(bytes)
  static func removed(from text: ArraySlice<UInt8>, in context: HTMLContext) -> ArraySlice<UInt8> {
    var context = context
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isBehindBlock = false
    var index = text.startIndex
    while index < text.endIndex {
      let before = context.state
      if before == .text, text[index].isMarkupSpace {
        let end = text[index...].firstIndex { !$0.isMarkupSpace } ?? text.endIndex
        let isLayout = text[index..<end].contains(UInt8(ascii: "\n"))
        if !isLayout || !(isBehindBlock || beginsBlock(text[end...])) {
          result += text[index..<end]
        }
        index = end
        continue
      }
      context.read(text[index])
      result.append(text[index])
      index += 1
      isBehindBlock = before != .text && context.state == .text && isBlock(context.element)
    }
    return result[...]
  }

  private static func beginsBlock(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "<") else { return false }
    var name = text.dropFirst()
    if name.first == UInt8(ascii: "/") { name = name.dropFirst() }
    return isBlock(name.prefix { !$0.isMarkupSpace && $0 != UInt8(ascii: ">") }.map(\.lowercase))
  }

  private static func isBlock(_ name: [UInt8]) -> Bool {
    blocks.contains(String(decoding: name, as: UTF8.self))
  }

  /// Elements that stand on lines of their own, or are not shown, and parts of drawings.
  private static let blocks: Set<String> = [
    "!doctype", "address", "article", "aside", "blockquote", "body", "caption", "circle", "dd",
    "details",
    "div", "dl", "dt", "figcaption", "figure", "footer", "form", "g", "h1", "h2", "h3", "h4", "h5",
    "h6",
    "head", "header", "hr", "html", "li", "line", "link", "main", "meta", "nav", "ol", "p", "path",
    "rect",
    "search", "section", "summary", "table", "tbody", "td", "text", "tfoot", "th", "thead", "title",
    "tr",
    "ul",
  ]
}
