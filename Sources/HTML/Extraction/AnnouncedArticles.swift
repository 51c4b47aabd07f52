/// Boxes that announce other articles under a heading of their own: "You may also like".
///
/// Such a box may hold more text than the article does. Its heading tells it, and what stands below:
/// boxes alike, one for each article.
struct AnnouncedArticles {
  private let blocks: [TextBlock]
  private let page: Page

  /// Marks the blocks of such boxes behind the beginning of the article.
  /// - Parameters:
  ///   - blocks: all blocks of the page.
  ///   - page: the page they stand in.
  ///   - headline: the heading that is the article's; nil when none is.
  /// - Complexity: O(blocks); O(nodes) for each heading that reads so
  static func mark(_ blocks: inout [TextBlock], _ page: Page, headline: Int?) {
    let search = AnnouncedArticles(blocks: blocks, page: page)
    var (text, index) = (0, 0)
    while index < blocks.count {
      let block = blocks[index]
      if block.isSentence, block.first > headline ?? 0 { text += block.characters }
      if text >= 200, let end = search.end(of: index) {
        for place in index..<end { blocks[place].isAnnounced = true }
        index = end
      } else {
        index += 1
      }
    }
  }

  /// The number behind the last block of the box that a heading announces; nil when it announces none.
  private func end(of heading: Int) -> Int? {
    let block = blocks[heading]
    guard block.isHeading, block.characters <= 60, LinePhrases.others.begin(block.lineWords),
      let box = box(of: heading)
    else { return nil }
    let end = blocks[heading...].firstIndex { $0.first >= page.nodes[box].end } ?? blocks.count
    return holdsCards(box, blocks[heading..<end]) ? end : nil
  }

  /// The widest box that begins with a heading.
  private func box(of heading: Int) -> Int? {
    let before = heading > 0 ? blocks[heading - 1].last : 0
    var box: Int?
    var node = page.parent(of: blocks[heading].box)
    while let place = node, place > before, page.nodes[place].tag != .body {
      box = place
      node = page.parent(of: place)
    }
    return box
  }

  /// Whether three or more boxes of one kind have nearly all the words of a box, its heading aside.
  private func holdsCards(_ box: Int, _ blocks: ArraySlice<TextBlock>) -> Bool {
    let characters = blocks.dropFirst().reduce(0) { $0 + $1.characters }
    var parent = box
    for _ in 0..<4 {
      let children = Self.filled(page.children(of: parent), with: blocks, of: page)
      guard let largest = children.max(by: { $0.characters < $1.characters })?.node else {
        return false
      }
      let cards = children.filter { isLike(largest, $0.node) }
      let held = cards.reduce(0) { $0 + $1.characters }
      if cards.count >= 3 { return Double(held) >= 0.8 * Double(characters) }
      parent = largest
    }
    return false
  }

  private func isLike(_ card: Int, _ node: Int) -> Bool {
    let tag = page.nodes[card].tag
    guard page.nodes[node].tag == tag else { return false }
    if tag == .article { return true }
    // Entries of a list and paragraphs may be the article's own.
    guard tag != .li, tag != .p, tag != .text else { return false }
    let kind = BoxKind(page, card)
    return !kind.isPlain && BoxKind(page, node) == kind
  }

  /// Those of some boxes, side by side, that have words, and how many characters of them.
  /// - Complexity: O(boxes + blocks)
  private static func filled(
    _ nodes: [Int], with blocks: ArraySlice<TextBlock>, of page: Page
  ) -> [(node: Int, characters: Int)] {
    var found: [(node: Int, characters: Int)] = []
    var rest = blocks
    for node in nodes {
      rest = rest.drop { $0.first < node }
      let own = rest.prefix { page.holds(node, $0.first) }
      rest = rest[own.endIndex...]
      let characters = own.reduce(0) { $0 + $1.characters }
      if characters > 0 { found.append((node, characters)) }
    }
    return found
  }
}
