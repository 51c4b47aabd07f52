import CMarkGFM

/// Applies the options to a parsed document before it is rendered.
///
/// On the tree and not on the text, because only the tree knows what is a link and what is code.
struct TreeEdits {
  let options: MarkdownOptions
  var positions: FindingPositions
  /// What did not pass, in no particular order.
  var findings: [MarkdownFinding] = []
  /// All headings in document order, when there is somebody to make their ids.
  private(set) var headings: [MarkdownHeading] = []

  init(_ options: MarkdownOptions, in lines: SourceLines) {
    self.options = options
    positions = FindingPositions(lines: lines)
  }

  /// Whether raw HTML must be told apart from the library's own in the output.
  var marksRawHTML: Bool {
    options.rawHTML == .kept && (options.identify != nil || !options.footnotePrefix.isEmpty)
  }

  mutating func apply(to root: Node) {
    let parts = TreeParts(of: root)
    for node in parts.rawHTML { editRawHTML(node) }
    shift(parts.headings)
    name(parts.headings)
    for node in parts.addresses { editAddress(node) }
  }

  mutating func report(_ kind: MarkdownFinding.Kind, _ text: [UInt8], at offset: Int) {
    findings.append(MarkdownFinding(kind, String(decoding: text, as: UTF8.self), at: offset))
  }

  private func shift(_ headings: [Node]) {
    guard let highest = headings.map(\.level).min() else { return }
    let shift = max(options.headingShift, options.topHeading - highest)
    if shift == 0 { return }
    for heading in headings { heading.level = min(max(heading.level + shift, 1), 6) }
  }

  private mutating func name(_ nodes: [Node]) {
    guard let identify = options.identify else { return }
    var identifiers = UniqueIdentifiers()
    headings = nodes.map { node in
      let text = node.plainText
      return MarkdownHeading(
        level: node.level, text: text, identifier: identifiers.unique(identify(text)))
    }
  }
}

/// The nodes of a document that the options are about, gathered before any of them is changed.
private struct TreeParts {
  var rawHTML: [Node] = []
  var headings: [Node] = []
  /// Links and images, the inner ones first; those in an image's description do not count.
  var addresses: [Node] = []
  private var imageDepth = 0

  init(of root: Node) {
    root.walk { node, entering in
      switch node.type {
      case CMARK_NODE_HTML_BLOCK where entering, CMARK_NODE_HTML_INLINE where entering:
        rawHTML.append(node)
      case CMARK_NODE_HEADING where entering: headings.append(node)
      case CMARK_NODE_IMAGE where entering: imageDepth += 1
      case CMARK_NODE_IMAGE: leaveImage(node)
      case CMARK_NODE_LINK where !entering && imageDepth == 0: addresses.append(node)
      default: break
      }
    }
  }

  private mutating func leaveImage(_ node: Node) {
    imageDepth -= 1
    if imageDepth == 0 { addresses.append(node) }
  }
}
