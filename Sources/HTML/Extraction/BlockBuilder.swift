/// Lays a page out as one line of blocks, without the boxes that are dropped.
struct BlockBuilder {
  private struct Context: OptionSet {
    let rawValue: UInt8
    static let item = Context(rawValue: 1)
    static let quote = Context(rawValue: 2)
    static let preformatted = Context(rawValue: 4)
    static let cell = Context(rawValue: 8)
    static let caption = Context(rawValue: 16)
    static let paragraph = Context(rawValue: 32)
    static let heading = Context(rawValue: 64)
    static let post = Context(rawValue: 128)
  }

  private let page: Page
  private let measure: PageMeasure
  private let names: BoxNames
  private var contexts: [Context]
  /// The element whose line each node stands in.
  private var boxes: [Int32]
  private var levels: [UInt8]
  /// How the words of each node stand out, and the link they lie in.
  private var styles: [TextMark.Style]
  private var links: [Int32]

  private var blocks: [TextBlock] = []
  private var block: TextBlock?
  private var breaks = 0

  /// The blocks of a page, in order.
  /// - Complexity: O(bytes)
  static func blocks(
    _ page: Page, _ measure: PageMeasure, _ names: BoxNames, _ dropped: DroppedBoxes
  ) -> [TextBlock] {
    var builder = BlockBuilder(page, measure, names)
    builder.walk(dropped)
    return builder.blocks
  }

  private init(_ page: Page, _ measure: PageMeasure, _ names: BoxNames) {
    self.page = page
    self.measure = measure
    self.names = names
    contexts = Array(repeating: [], count: page.nodes.count)
    boxes = Array(repeating: 0, count: page.nodes.count)
    levels = Array(repeating: 0, count: page.nodes.count)
    styles = Array(repeating: [], count: page.nodes.count)
    links = Array(repeating: -1, count: page.nodes.count)
  }

  private mutating func walk(_ dropped: DroppedBoxes) {
    var node = 0
    while node < page.nodes.count {
      let tag = page.nodes[node].tag
      if tag != .text, dropped.drops(node) {
        if !tag.isInline, !tag.isSkipped { flush() }
        node = Int(page.nodes[node].end)
        continue
      }
      enter(node, tag)
      node += 1
    }
    flush()
  }

  private mutating func enter(_ node: Int, _ tag: Tag) {
    let parent = page.parent(of: node)
    if let parent {
      contexts[node] = contexts[parent]
      boxes[node] = boxes[parent]
      levels[node] = levels[parent]
      styles[node] = styles[parent]
      links[node] = links[parent]
    }
    switch tag {
    case .text: add(node)
    case .br:
      breaks += 1
      if breaks > 1 { flush() } else { space() }
    case _ where tag.isInline:
      if tag == .a { links[node] = Int32(node) }
      styles[node].formUnion(TextMark.Style(tag))
      if isCaption(node) {
        flush()
        boxes[node] = Int32(node)
        contexts[node].insert(.caption)
      }
    default:
      flush()
      boxes[node] = Int32(node)
      levels[node] = UInt8(tag.headingLevel ?? Int(levels[node]))
      contexts[node].formUnion(context(of: node, tag))
    }
  }

  private func context(of node: Int, _ tag: Tag) -> Context {
    if isCaption(node) { return .caption }
    if isPost(node) { return .post }
    switch tag {
    case .li, .dt, .dd: return .item
    case .blockquote: return .quote
    case .pre, .xmp, .listing, .plaintext: return .preformatted
    case .td, .th: return .cell
    case .p: return .paragraph
    default: return tag.headingLevel == nil ? [] : .heading
    }
  }

  /// Whether a box holds what stands below a picture.
  ///
  /// Some papers put a whole article into one `figure`; so it must not hold much of the page.
  private func isCaption(_ node: Int) -> Bool {
    let element = page.nodes[node]
    let isNamed =
      element.name != 0 && names.meanings[Int(element.name)].contains(.caption)
    guard isNamed || element.tag == .figcaption || element.tag == .figure && isPicture(node) else {
      return false
    }
    return Double(measure.mass(page, node)) < 0.35 * Double(max(1, measure.total))
  }

  private func isPost(_ node: Int) -> Bool {
    names.meanings[Int(page.nodes[node].name)].contains(.post)
      && Double(measure.mass(page, node)) < 0.35 * Double(max(1, measure.total))
  }

  private func isPicture(_ node: Int) -> Bool {
    !page.contents(of: node).contains {
      let tag = page.nodes[$0].tag
      return tag == .table || tag == .blockquote || tag == .pre
    }
  }

  private mutating func space() {
    if block?.text.last != nil, block?.text.last != 0x20 { block?.text.append(0x20) }
  }

  private mutating func add(_ number: Int) {
    let node = page.nodes[number]
    let words = page.text[Int(node.start)..<Int(node.stop)]
    let isBlank = words.allSatisfy { $0 <= 0x20 }
    if isBlank {
      space()
      return
    }
    breaks = 0
    let box = Int(boxes[number])
    if let block, block.box != box { flush() }
    var current = block ?? TextBlock(kind: .plain, text: [], pieces: [], first: number, box: box)
    block = nil
    let start = current.text.count
    Bytes.appendFolded(words, to: &current.text)
    let added = current.text[start...]
    let characters = Bytes.characters(in: added)
    current.characters += characters
    current.mark(from: start, styles[number], link: links[number])
    if measure.isLinked[number] { current.linkedCharacters += characters }
    current.commas += added.count { $0 == 0x2C }
    if node.from >= 0 { current.pieces.append(Int(node.from)..<Int(node.upTo)) }
    current.last = number
    block = current
  }

  private mutating func flush() {
    breaks = 0
    guard var done = block else { return }
    block = nil
    if done.text.last == 0x20 { done.text.removeLast() }
    guard !done.text.isEmpty else { return }
    done.kind = kind(of: done)
    blocks.append(done)
  }

  private func kind(of block: TextBlock) -> TextBlock.Kind {
    let context = contexts[block.first]
    if context.contains(.caption) { return .caption }
    if context.contains(.post) { return .post }
    if context.contains(.heading) { return .heading(Int(levels[block.first])) }
    if context.contains(.preformatted) { return .preformatted }
    if context.contains(.quote) { return .quote }
    if context.contains(.item) { return .item }
    if context.contains(.paragraph) { return .paragraph }
    return context.contains(.cell) ? .cell : .plain
  }
}
