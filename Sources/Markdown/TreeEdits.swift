import CMarkGFM

/// Applies the options to a parsed document before it is rendered.
///
/// On the tree and not on the text, because only the tree knows what is a link and what is code.
struct TreeEdits {
  let options: MarkdownOptions
  var positions: FindingPositions
  /// What did not pass, in no particular order.
  var findings: [MarkdownFinding] = []
  /// The ids of all headings in document order, when there is somebody to make them.
  private(set) var identifiers: [String] = []

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
    for heading in parts.headings { shift(heading) }
    if let identify = options.identify {
      var identifiers = HeadingIdentifiers()
      self.identifiers = parts.headings.map { identifiers.unique(identify($0.plainText)) }
    }
    for node in parts.addresses { editAddress(node) }
  }

  mutating func report(_ kind: MarkdownFinding.Kind, _ text: [UInt8], at offset: Int) {
    findings.append(MarkdownFinding(kind, String(decoding: text, as: UTF8.self), at: offset))
  }

  private func shift(_ heading: Node) {
    heading.level = min(max(heading.level + options.headingShift, 1), 6)
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
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: rawHTML.append(node)
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
