import CGumbo
import Glibc

/// Turns the parser's tree into a `Page`; the only file that knows the parser.
struct PageBuilder {
  private var page = Page()
  private var nameNumbers: [String: Int32] = [:]
  private let origins: OffsetMap
  private let base: UnsafePointer<CChar>
  private let count: Int

  /// Parses a page in UTF-8.
  /// - Returns: the page; the places in it are bytes of `text`.
  /// - Throws: `PageError` when the page is too much for the parser.
  /// - Complexity: O(bytes × depth), depth at most 512
  static func page(_ text: [UInt8]) throws(PageError) -> Page {
    guard text.count <= 16 << 20 else { throw .limit(.size, offset: 16 << 20) }
    let scan = MarkupScan(text)
    if let (limit, place) = scan.refusal { throw .limit(limit, offset: place) }
    var memory = ParserMemory()
    defer { memory.free() }
    var page = scan.bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { parse($0, scan.origins, &memory) }
    }
    page.savedFrom = scan.savedFrom
    return page
  }

  private static func parse(
    _ bytes: UnsafeBufferPointer<CChar>, _ origins: OffsetMap, _ memory: inout ParserMemory
  ) -> Page {
    var empty: CChar = 0
    return withUnsafePointer(to: &empty) { none in
      let base = bytes.baseAddress ?? none
      return withUnsafeMutablePointer(to: &memory) { memory in
        var options = kGumboDefaultOptions
        options.max_errors = 0
        options.userdata = UnsafeMutableRawPointer(memory)
        options.allocator = { memory, size in
          memory?.assumingMemoryBound(to: ParserMemory.self).pointee.take(size)
        }
        options.deallocator = { _, _ in }
        var builder = PageBuilder(origins: origins, base: base, count: bytes.count)
        if let output = gumbo_parse_with_options(&options, base, bytes.count) {
          builder.read(output.pointee.root)
        }
        return builder.page
      }
    }
  }

  private init(origins: OffsetMap, base: UnsafePointer<CChar>, count: Int) {
    self.origins = origins
    self.base = base
    self.count = count
    page.text.reserveCapacity(count / 4)
    page.nodes.reserveCapacity(count / 32)
  }

  /// Walks the tree with a stack of its own, because pages may be deep.
  private mutating func read(_ root: UnsafeMutablePointer<GumboNode>?) {
    guard let root else { return }
    var stack: [(node: UnsafeMutablePointer<GumboNode>, number: Int, next: Int)] = []
    if let number = add(root, parent: -1) { stack.append((root, number, 0)) }
    while let (node, number, next) = stack.last {
      let children = node.pointee.v.element.children
      guard next < Int(children.length), let data = children.data else {
        page.nodes[number].end = Int32(page.nodes.count)
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      guard let child = data[next]?.assumingMemoryBound(to: GumboNode.self) else { continue }
      if let number = add(child, parent: number) { stack.append((child, number, 0)) }
    }
  }

  /// Adds a node; its number when it may hold others.
  private mutating func add(_ node: UnsafeMutablePointer<GumboNode>, parent: Int) -> Int? {
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
      return addElement(node, parent: parent)
    case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
      addText(node.pointee.v.text, parent: parent)
    default: break
    }
    return nil
  }

  private mutating func addElement(
    _ node: UnsafeMutablePointer<GumboNode>, parent: Int
  ) -> Int {
    let element = node.pointee.v.element
    let number = page.nodes.count
    var added = Page.Node(
      tag: Self.tag(element), parent: Int32(parent), end: Int32(number + 1))
    if element.tag_namespace != GUMBO_NAMESPACE_HTML, added.tag != .svg, added.tag != .math {
      added.tag = .unknown
    }
    (added.from, added.upTo) = place(of: element.original_tag)
    added.attribute = Int32(page.attributes.count)
    added.name = addAttributes(element.attributes)
    page.nodes.append(added)
    return number
  }

  private mutating func addText(_ text: GumboText, parent: Int) {
    guard let words = text.text else { return }
    var node = Page.Node(tag: .text, parent: Int32(parent), end: Int32(page.nodes.count + 1))
    node.start = Int32(page.text.count)
    page.text.append(contentsOf: UnsafeRawBufferPointer(start: words, count: strlen(words)))
    node.stop = Int32(page.text.count)
    if parent >= 0, page.nodes[parent].tag.isRaw { restoreBrackets(Int(node.start)) }
    (node.from, node.upTo) = place(of: text.original_text)
    node.attribute = Int32(page.attributes.count)
    page.nodes.append(node)
  }

  /// Makes a `<` again of what stood for one.
  private mutating func restoreBrackets(_ start: Int) {
    for index in start..<page.text.count where page.text[index] == RawTextElement.bracket {
      page.text[index] = 0x3C
    }
  }

  private func place(of piece: GumboStringPiece) -> (Int32, Int32) {
    guard let data = piece.data, piece.length > 0 else { return (-1, -1) }
    let start = data - base
    guard start >= 0, start + piece.length <= count else { return (-1, -1) }
    let range = origins.origin(of: start..<start + piece.length)
    return (Int32(range.lowerBound), Int32(range.upperBound))
  }

  /// Adds the attributes of an element that matter; the number of its class and id.
  private mutating func addAttributes(_ list: GumboVector) -> Int32 {
    var (classes, id) = ("", "")
    for index in 0..<Int(list.length) {
      guard let data = list.data?[index]?.assumingMemoryBound(to: GumboAttribute.self),
        let written = data.pointee.name, let value = data.pointee.value,
        let name = Self.attribute(written)
      else { continue }
      if name == .class { classes = String(cString: value) }
      if name == .id { id = String(cString: value) }
      let start = Int32(page.values.count)
      page.values.append(contentsOf: UnsafeRawBufferPointer(start: value, count: strlen(value)))
      page.attributes.append(
        Page.Attribute(name: name, start: start, stop: Int32(page.values.count)))
    }
    return classes.isEmpty && id.isEmpty ? 0 : number(of: classes + "/" + id)
  }

  private mutating func number(of name: String) -> Int32 {
    if let number = nameNumbers[name] { return number }
    let number = Int32(page.names.count)
    page.names.append(name)
    nameNumbers[name] = number
    return number
  }

  /// The names of attributes by their length, because most lengths and names mean nothing here.
  private static let attributes = AttributeName.allCases.map { (Array($0.text.utf8), $0) }

  private static func attribute(_ name: UnsafePointer<CChar>) -> AttributeName? {
    let length = strlen(name)
    guard length <= 11 else { return nil }
    for (known, attribute) in attributes where known.count == length {
      if known.withUnsafeBytes({ memcmp($0.baseAddress ?? UnsafeRawPointer(name), name, length) })
        == 0
      {
        return attribute
      }
    }
    return nil
  }

  /// Our name of an element; one that is younger than the parser is told by its tag.
  private static func tag(_ element: GumboElement) -> Tag {
    guard element.tag == GUMBO_TAG_UNKNOWN, let data = element.original_tag.data else {
      return tags[Int(element.tag.rawValue)]
    }
    let written = UnsafeRawBufferPointer(start: data, count: element.original_tag.length)
    let name = written.dropFirst().prefix { Bytes.isLetter($0) }
    guard name.count == 6 || name.count == 7 else { return .unknown }
    return Tag.named[String(decoding: Bytes.lowercased(name), as: UTF8.self)] ?? .unknown
  }

  /// Our elements by the parser's numbers.
  private static let tags: [Tag] = (0...GUMBO_TAG_LAST.rawValue).map { number in
    guard number < GUMBO_TAG_UNKNOWN.rawValue,
      let name = gumbo_normalized_tagname(GumboTag(rawValue: number))
    else { return .unknown }
    return Tag.named[String(cString: name)] ?? .unknown
  }
}
