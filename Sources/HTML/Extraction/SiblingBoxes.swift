/// Joins the parts of a body that adverts or pictures cut into several boxes.
enum SiblingBoxes {
  /// The box and its like around it: the same element and class within three levels.
  /// - Returns: the boxes in order; the box alone when it has no class.
  static func around(_ box: Int, _ container: Container) -> [Int] {
    let page = container.page
    let kind = BoxKind(page, box)
    guard !kind.isPlain else { return [box] }
    var top = box
    for _ in 0..<3 {
      guard let parent = page.parent(of: top), page.nodes[parent].tag != .html else { break }
      top = parent
    }
    let titles = titles(container.blocks)
    var boxes: [Int] = []
    var node = top + 1
    while node < page.nodes[top].end {
      if page.nodes[node].tag == page.nodes[box].tag, BoxKind(page, node) == kind,
        node == box || isPart(node, of: box, container, titles)
      {
        boxes.append(node)
        node = Int(page.nodes[node].end)
      } else {
        node += 1
      }
    }
    return boxes
  }

  /// Whether a box goes on with the text: it has some, and no new article begins between the two.
  private static func isPart(
    _ node: Int, of box: Int, _ container: Container, _ titles: [Int]
  ) -> Bool {
    let page = container.page
    guard !page.holds(node, box), !page.holds(box, node) else { return false }
    let scores = container.scores
    let own = scores.blocks(in: node, of: page)
    guard scores.sum(own) > 0, !own.contains(where: { isLinkedHeading($0, container) }) else {
      return false
    }
    let other = scores.blocks(in: box, of: page)
    let between =
      own.lowerBound < other.lowerBound
      ? own.upperBound..<max(own.upperBound, other.lowerBound)
      : other.upperBound..<max(other.upperBound, own.lowerBound)
    return [between, own].allSatisfy { titles[$0.lowerBound] == titles[$0.upperBound] }
  }

  /// How many headings of the first level stand before each block, and behind the last.
  private static func titles(_ blocks: [TextBlock]) -> [Int] {
    blocks.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1.kind == .heading(1) ? 1 : 0)) }
  }

  private static func isLinkedHeading(_ block: Int, _ container: Container) -> Bool {
    container.blocks[block].isHeading && container.blocks[block].linkShare > 0.6
  }
}
