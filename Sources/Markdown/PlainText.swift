import CMarkGFM

extension Node {
  /// The words without the markup: what a reader would read aloud.
  ///
  /// A soft line break becomes a space, a hard one a line break. Images give their description,
  /// code its letters; raw HTML and footnote numbers give nothing. Blocks inside a block start a new
  /// line, the cells of a table are set apart by tabs.
  var plainText: String {
    var text: [UInt8] = []
    walk { node, entering in
      if entering { node.append(to: &text) }
    }
    while text.last?.isBlank == true { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  private func append(to text: inout [UInt8]) {
    switch type {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: appendLiteral(to: &text)
    case CMARK_NODE_SOFTBREAK: text.append(UInt8(ascii: " "))
    case CMARK_NODE_LINEBREAK: text.append(UInt8(ascii: "\n"))
    case CMARK_NODE_CODE_BLOCK:
      startLine(in: &text)
      appendLiteral(to: &text)
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: startLine(in: &text)
    default: startCell(in: &text)
    }
  }

  private func startLine(in text: inout [UInt8]) {
    if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
  }

  private func startCell(in text: inout [UInt8]) {
    guard isNamed("table_cell") else { return }
    if previous == nil {
      startLine(in: &text)
    } else {
      text.append(UInt8(ascii: "\t"))
    }
  }
}
