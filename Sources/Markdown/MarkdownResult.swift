/// What another process made of a text.
///
/// It comes from a process that a hostile text may have broken, so nothing in it is believed that
/// could not be true.
enum MarkdownResult {
  case page(RenderedMarkdown)
  case blocks(MarkdownDocument)

  /// The result on its way.
  var bytes: [UInt8] {
    var wire = WireWriter()
    switch self {
    case .page(let page):
      wire.bytes(page.html)
      wire.list(page.headings) { $0.heading($1) }
      wire.list(page.findings) { $0.finding($1) }
    case .blocks(let document):
      wire.list(document.blocks) { $0.block($1) }
      wire.list(document.definitions) { $0.range($1) }
      wire.list(document.findings) { $0.finding($1) }
    }
    return wire.bytes
  }

  /// Reads a result; nil when it cannot be one of that task.
  init?(_ bytes: [UInt8], of task: MarkdownTask) {
    var wire = WireReader(bytes)
    let range = task.range
    switch task.kind {
    case .page:
      guard let html = wire.content(), let headings = wire.list({ $0.heading() }),
        let findings = wire.list({ $0.finding(within: range) })
      else { return nil }
      self = .page(RenderedMarkdown(html: html, headings: headings, findings: findings))
    case .blocks:
      guard let blocks = wire.list({ $0.block(within: range) }),
        let definitions = wire.list({ $0.range(within: range) }),
        let findings = wire.list({ $0.finding(within: range) })
      else { return nil }
      self = .blocks(
        MarkdownDocument(blocks: blocks, definitions: definitions, findings: findings))
    }
    guard wire.isAtEnd else { return nil }
  }
}

extension WireWriter {
  fileprivate mutating func heading(_ heading: MarkdownHeading) {
    number(heading.level)
    text(heading.text)
    text(heading.identifier)
  }

  fileprivate mutating func finding(_ finding: MarkdownFinding) {
    text(finding.kind.rawValue)
    text(finding.text)
    number(finding.offset)
  }

  fileprivate mutating func block(_ block: MarkdownBlock) {
    number(block.kind.number)
    range(block.range)
    text(block.text)
    bytes(block.html)
    optional(block.identifier)
  }
}

extension WireReader {
  fileprivate mutating func heading() -> MarkdownHeading? {
    guard let level = number(), (1...6).contains(level), let text = text(), let name = self.text()
    else { return nil }
    return MarkdownHeading(level: level, text: text, identifier: name)
  }

  fileprivate mutating func finding(within range: Range<Int>) -> MarkdownFinding? {
    guard let kind = text().flatMap(MarkdownFinding.Kind.init), let text = text(),
      let offset = number(), (range.lowerBound...range.upperBound).contains(offset)
    else { return nil }
    return MarkdownFinding(kind, text, at: offset)
  }

  fileprivate mutating func block(within whole: Range<Int>) -> MarkdownBlock? {
    guard let kind = number().flatMap(MarkdownBlock.Kind.init(number:)),
      let range = range(within: whole), let text = text(), let html = content(),
      let identifier = optional()
    else { return nil }
    return MarkdownBlock(kind: kind, range: range, text: text, html: html, identifier: identifier)
  }
}

extension MarkdownBlock.Kind {
  private static let others: [MarkdownBlock.Kind] = [
    .paragraph, .list, .quote, .code, .table, .thematicBreak, .html, .footnote,
  ]

  /// The levels of headings, and the others from 7 on.
  fileprivate var number: Int {
    if case .heading(let level) = self { return level }
    return 7 + (Self.others.firstIndex(of: self) ?? 0)
  }

  fileprivate init?(number: Int) {
    if (1...6).contains(number) {
      self = .heading(level: number)
    } else {
      guard Self.others.indices.contains(number - 7) else { return nil }
      self = Self.others[number - 7]
    }
  }
}
