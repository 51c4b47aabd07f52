/// Takes a wider box when the one found holds too little of the page's text.
///
/// Blogs put each part of a long text into a section of its own, so that the best of them is only
/// one; but the wider box must not bring menus or other articles along.
enum WiderBox {
  /// The widest box around one that is all text, or the box itself.
  static func around(_ box: Int, _ container: Container) -> Int {
    let (page, scores) = (container.page, container.scores)
    let all = scores.sum(0..<container.blocks.count)
    var widest = box
    var node = box
    while scores.sum(widest, page) < 0.6 * all, let parent = page.parent(of: node),
      page.nodes[parent].tag != .html
    {
      node = parent
      if scores.sum(node, page) > 1.2 * scores.sum(widest, page),
        container.headlineFactor(node) == 1, isText(node, without: widest, container)
      {
        widest = node
      }
    }
    return widest
  }

  /// Whether what a wider box adds reads like more of the same text.
  private static func isText(_ node: Int, without box: Int, _ container: Container) -> Bool {
    let wide = container.scores.blocks(in: node, of: container.page)
    let narrow = container.scores.blocks(in: box, of: container.page)
    let extra = wide.filter { !narrow.contains($0) && $0 >= container.headline ?? 0 }
      .map { container.blocks[$0] }
    let characters = extra.reduce(0) { $0 + $1.characters }
    let linked = extra.reduce(0) { $0 + $1.linkedCharacters }
    let good = extra.filter { $0.characters >= 25 && $0.linkShare < 0.5 && !$0.isHeading }
    let links = extra.count { $0.linkShare >= 0.5 }
    let titles = extra.count { $0.kind == .heading(1) }
    guard !good.isEmpty, titles < 2 else { return false }
    let mean = good.reduce(0) { $0 + $1.characters } / good.count
    return Double(linked) < 0.25 * Double(characters)
      && Double(links) <= 0.34 * Double(good.count) && mean >= 60
  }
}
