import CMarkGFM

/// A Markdown file taken apart into its top-level blocks, each with its place, words and HTML.
///
/// The file is parsed once. Several threads may do so at once. The text must have passed
/// `MarkdownGuard`.
package struct MarkdownDocument: Hashable, Sendable {
  /// The blocks in the order of the page: as written, then the footnotes as the text names them.
  package let blocks: [MarkdownBlock]
  /// What is in no block: link definitions, and footnotes to which nothing refers.
  ///
  /// With the blocks they cover every byte of the text that is not white space.
  package let definitions: [Range<Int>]
  /// What did not reach the HTML as written, in the order of the file.
  package let findings: [MarkdownFinding]

  /// The headings that are blocks of their own, for a table of contents.
  package var headings: [MarkdownBlock] {
    blocks.filter { if case .heading = $0.kind { true } else { false } }
  }

  /// Takes a part of a file apart, such as what follows its front matter; without a range, all of it.
  ///
  /// All offsets count from the start of the file.
  package init(
    _ file: [UInt8], in range: Range<Int>? = nil, options: MarkdownOptions = MarkdownOptions()
  ) {
    self.init(SourceLines(file, in: range ?? file.indices), options)
  }

  /// Takes a text apart whose lines are known.
  init(_ lines: SourceLines, _ options: MarkdownOptions) {
    self = withSyntaxTree(of: lines.file[lines.range]) { MarkdownDocument($0, lines, options) }
  }

  init(blocks: [MarkdownBlock], definitions: [Range<Int>], findings: [MarkdownFinding]) {
    self.blocks = blocks
    self.definitions = definitions
    self.findings = findings
  }

  private init(_ tree: SyntaxTree, _ lines: SourceLines, _ options: MarkdownOptions) {
    // Places and words are those of the source: taken before the tree is edited.
    let drafts = tree.root.children.map { BlockDraft($0, in: lines) }
    var edits = TreeEdits(options, in: lines)
    edits.apply(to: tree.root)
    var finishing = OutputFinishing(edits)
    blocks = drafts.map { $0.block(in: tree, options, &finishing) }
    definitions = lines.gaps(between: drafts.map(\.range))
    findings = edits.findings.sorted()
  }
}

/// A block before its HTML is made.
private struct BlockDraft {
  let node: Node
  let kind: MarkdownBlock.Kind
  let range: Range<Int>
  let text: String

  init(_ node: Node, in lines: SourceLines) {
    self.node = node
    kind = Self.kind(of: node)
    range = lines.range(of: node)
    text = node.plainText
  }

  func block(
    in tree: SyntaxTree, _ options: MarkdownOptions, _ finishing: inout OutputFinishing
  ) -> MarkdownBlock {
    var identifier: String?
    if case .heading = kind { identifier = finishing.headings.first?.identifier }
    let html = html(in: tree, options, &finishing)
    return MarkdownBlock(kind: kind, range: range, text: text, html: html, identifier: identifier)
  }

  /// Raw HTML needs no finishing; when it was dropped, its node is gone.
  private func html(
    in tree: SyntaxTree, _ options: MarkdownOptions, _ finishing: inout OutputFinishing
  ) -> [UInt8] {
    if kind == .html, options.rawHTML == .dropped { return [] }
    return tree.withHTML(of: node, unsafe: options.rawHTML == .kept) { html in
      switch kind {
      case .html: Array(html)
      case .footnote: MarkdownBlock.footnoteItem(finishing.finished(html))
      default: finishing.finished(html)
      }
    }
  }

  private static func kind(of node: Node) -> MarkdownBlock.Kind {
    switch node.type {
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: node.level)
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    default: .table
    }
  }
}

extension SourceLines {
  /// What lies between some ranges and is not white space.
  fileprivate func gaps(between ranges: [Range<Int>]) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var end = range.lowerBound
    for next in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if next.lowerBound > end { gaps.append(trimmed(end..<next.lowerBound)) }
      end = max(end, next.upperBound)
    }
    gaps.append(trimmed(end..<range.upperBound))
    return gaps.filter { !$0.isEmpty }
  }
}
