/// A parsed page: all its elements and texts in one array, in the order in which they begin.
///
/// What lies in an element follows right behind it and ends at `end`, so that "everything in here" is
/// a range and no walk ever calls itself: the depth of a page costs nothing.
package struct Page: Sendable {
  /// An element or a text.
  struct Node: Sendable {
    /// Which element it is.
    var tag: Tag
    /// The number of the element it lies in; -1 for the first.
    var parent: Int32
    /// The number behind its last descendant.
    var end: Int32
    /// Where a text's words begin in `text`.
    var start: Int32 = 0
    /// Where a text's words end in `text`.
    var stop: Int32 = 0
    /// Where a text begins in the file, or an element's start tag; -1 when the parser made it up.
    var from: Int32 = -1
    /// Where it ends in the file.
    var upTo: Int32 = -1
    /// The number of its class and id in `names`; 0 when it has neither.
    var name: Int32 = 0
    /// The first of its attributes.
    var attribute: Int32 = 0
  }

  /// An attribute of an element.
  struct Attribute: Sendable {
    let name: AttributeName
    /// Where its value stands in `values`.
    let start: Int32
    let stop: Int32
  }

  /// All nodes; the first is `html`.
  var nodes: [Node] = []
  /// The words of all texts, character references resolved.
  var text: [UInt8] = []
  /// The attributes of all elements, in the order of the elements.
  var attributes: [Attribute] = []
  /// The values of the attributes.
  var values: [UInt8] = []
  /// Classes and ids: each pair once, with a slash between them.
  var names: [String] = [""]
  /// The address in `<!-- saved from url=…-->`, which browsers write.
  var savedFrom: String?

  /// The numbers of the nodes in an element.
  func contents(of node: Int) -> Range<Int> { node + 1..<Int(nodes[node].end) }

  /// The numbers of the elements and texts right in an element.
  func children(of node: Int) -> [Int] {
    sequence(first: node + 1) { Int(nodes[$0].end) }.prefix { $0 < nodes[node].end }
  }

  /// An element's parent; nil for the first.
  func parent(of node: Int) -> Int? {
    let parent = Int(nodes[node].parent)
    return parent < 0 ? nil : parent
  }

  /// Whether a node lies in an element or is it.
  func holds(_ element: Int, _ node: Int) -> Bool { node >= element && node < nodes[element].end }

  /// The value of an attribute; nil when the element has none of that name.
  func value(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
    let first = Int(nodes[node].attribute)
    let last = node + 1 < nodes.count ? Int(nodes[node + 1].attribute) : attributes.count
    guard nodes[node].tag != .text, first < last else { return nil }
    for index in first..<last where attributes[index].name == name {
      return values[Int(attributes[index].start)..<Int(attributes[index].stop)]
    }
    return nil
  }

  /// The value of an attribute, white space folded; nil when it is missing or empty.
  func words(_ name: AttributeName, of node: Int) -> String? {
    guard let value = value(name, of: node) else { return nil }
    let words = Bytes.folded(value)
    return words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
  }

  /// The words of an element, white space folded, without those of scripts and styles.
  /// - Complexity: O(bytes)
  func words(of element: Int) -> String {
    var bytes: [UInt8] = []
    var node = element
    let end = Int(nodes[element].end)
    while node < end {
      let tag = nodes[node].tag
      if tag == .text {
        bytes += text[Int(nodes[node].start)..<Int(nodes[node].stop)]
      } else if tag.isSkipped, node != element {
        node = Int(nodes[node].end)
        continue
      } else if !tag.isInline {
        bytes.append(0x20)
      }
      node += 1
    }
    return String(decoding: Bytes.folded(bytes[...]), as: UTF8.self)
  }

  /// The words of an element that may be a heading or a date; nil for a long one.
  ///
  /// Boxes of one name may lie in each other hundreds deep, around all of a page's text.
  func shortWords(of element: Int) -> String? {
    let contents = contents(of: element)
    guard contents.count <= 400 else { return nil }
    let length = contents.reduce(0) { $0 + nodes[$1].stop - nodes[$1].start }
    return length <= 4_000 ? words(of: element) : nil
  }

  /// All of an element's text as it stands, that of scripts too.
  func rawText(of element: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for node in contents(of: element) where nodes[node].tag == .text {
      bytes += text[Int(nodes[node].start)..<Int(nodes[node].stop)]
    }
    return bytes
  }

  /// The nearest element around a node, or the node itself, that fits.
  func nearest(from node: Int, where fits: (Int) -> Bool) -> Int? {
    var place: Int? = node
    while let node = place {
      if fits(node) { return node }
      place = parent(of: node)
    }
    return nil
  }
}
